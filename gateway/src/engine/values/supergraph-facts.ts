import { buildASTSchema, type FieldNode, type GraphQLSchema, parse } from 'graphql';
import { parseFieldSet } from '../../planning/parse-field-set.ts';
import type { SupergraphDescription } from '../../planning/planner-messages.ts';
import { type Deliveries, servedSchema } from './served-schema.ts';
import { type TypeConditions, typeConditions } from './type-conditions.ts';

/** What compiling and running a plan needs to know of the supergraph. */
export type SupergraphFacts = {
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  readonly types: TypeConditions;
  /** Name that stands for a required field with arguments → the field as it is asked for. */
  readonly requiredCalls: ReadonlyMap<string, FieldNode>;
  /** `subgraph Type.field` → the names of required fields with arguments that it requires. */
  readonly requiredBy: ReadonlyMap<string, readonly string[]>;
};

/** Reads the facts of a supergraph from its SDL and what the planner found out about it. */
export const supergraphFacts = (
  supergraphSdl: string,
  { apiSdl, graphs, requiredFields, requirements }: SupergraphDescription,
  served: Deliveries,
): SupergraphFacts => ({
  apiSchema: servedSchema(schemaOf(apiSdl), served),
  types: typeConditions(schemaOf(supergraphSdl)),
  requiredCalls: new Map(
    requiredFields.map(({ name, call }) => [name, parseFieldSet(call).selections[0] as FieldNode]),
  ),
  requiredBy: new Map(
    requirements.map(({ graph, type, field, required }) => [`${graphs[graph]} ${type}.${field}`, required]),
  ),
});

const schemaOf = (sdl: string): GraphQLSchema =>
  buildASTSchema(parse(sdl, { noLocation: true }), { assumeValidSDL: true, assumeValid: true });
