import { buildASTSchema, type FieldNode, type GraphQLSchema, parse } from 'graphql';
import { parseFieldSet } from '../../planning/parse-field-set.ts';
import type { SupergraphDescription } from '../../planning/planner-messages.ts';
import { type TypeConditions, typeConditions } from './type-conditions.ts';

/** What compiling a plan needs to know of the supergraph. */
export type PlanContext = {
  readonly apiSchema: GraphQLSchema;
  readonly types: TypeConditions;
  /** Name that stands for a required field with arguments → the field as it is asked for. */
  readonly requiredCalls: ReadonlyMap<string, FieldNode>;
  /** The same names → the field's own name. */
  readonly realNames: ReadonlyMap<string, string>;
  /** `subgraph Type.field` → the names of required fields with arguments that it requires. */
  readonly requiredBy: ReadonlyMap<string, readonly string[]>;
};

/** Prepares a supergraph for compiling plans. */
export const planContext = (supergraphSdl: string, description: SupergraphDescription): PlanContext => {
  const calls = description.requiredFields.map(
    ({ name, call }) => [name, parseFieldSet(call).selections[0] as FieldNode] as const,
  );
  return {
    apiSchema: buildASTSchema(parse(description.apiSdl, { noLocation: true }), {
      assumeValidSDL: true,
      assumeValid: true,
    }),
    types: typeConditions(
      buildASTSchema(parse(supergraphSdl, { noLocation: true }), { assumeValidSDL: true, assumeValid: true }),
    ),
    requiredCalls: new Map(calls),
    realNames: new Map(calls.map(([name, call]) => [name, call.name.value])),
    requiredBy: new Map(
      description.requirements.map(({ graph, type, field, required }) => [
        `${description.graphs[graph]} ${type}.${field}`,
        required,
      ]),
    ),
  };
};
