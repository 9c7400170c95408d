import type { FieldNode } from 'graphql';
import { parseFieldSet } from '../parse-field-set.ts';

/** A field without arguments that stands, for the planner, for a field with constant arguments. */
export type StandIn = {
  readonly name: string;
  /** As in SDL: `price(currency: "USD")`. */
  readonly call: string;
};

/** What one field of a subgraph requires, by the names that `nameRequiredArguments` gave. */
export type RequiredStandIns = {
  readonly subgraph: string;
  readonly type: string;
  readonly field: string;
  readonly required: readonly string[];
};

/** What `nameRequiredArguments` has changed, to undo it in plans. */
export type RequiredArguments = {
  /** Name of a stand-in → the field as it is asked for. */
  readonly calls: ReadonlyMap<string, FieldNode>;
  /** `subgraph Type.field` → the stand-ins that it requires. */
  readonly requiredBy: ReadonlyMap<string, readonly string[]>;
};

export const requiredArguments = (
  standIns: readonly StandIn[],
  requirements: readonly RequiredStandIns[],
): RequiredArguments => ({
  calls: new Map(standIns.map(({ name, call }) => [name, parseFieldSet(call).selections[0] as FieldNode])),
  requiredBy: new Map(
    requirements.map(({ subgraph, type, field, required }) => [`${subgraph} ${type}.${field}`, required]),
  ),
});
