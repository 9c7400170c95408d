import { type GraphQLSchema, getVariableValues } from 'graphql';
import type { PreparedOperation } from '../planning/preparer.ts';
import { requestVariables, type Variables } from './values/request-variables.ts';

/** The variables of a request under the names that the plan uses. */
export type ReadVariables = {
  readonly variables: Variables;
  /** Their values as the schema's types have them. */
  readonly coerced: ReadonlyMap<string, unknown>;
};

/**
 * Checks a client's variables and brings them, with the literals, under the names that the plan uses; answers
 * messages for the client where they are not valid.
 */
export const readVariables = (
  prepared: PreparedOperation,
  given: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): ReadVariables | { readonly messages: readonly string[] } => {
  const { operation, variables, literals } = prepared;
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.length === 0) return constantVariables(prepared);
  const result = getVariableValues(schema, definitions, given, { maxErrors: 20 });
  if (result.errors) return { messages: result.errors.map(({ message }) => message) };
  const values = new Map<string, unknown>(literals);
  const coerced = new Map<string, unknown>(literals);
  for (const [name, clientName] of variables) {
    if (Object.hasOwn(given, clientName)) values.set(name, given[clientName]);
    if (Object.hasOwn(result.coerced, clientName)) coerced.set(name, result.coerced[clientName]);
  }
  return { variables: requestVariables(values, coerced), coerced };
};

// An operation without variables has the same literals each time.
const constants = new WeakMap<PreparedOperation, ReadVariables>();
const constantVariables = (prepared: PreparedOperation): ReadVariables => {
  const { literals: coerced } = prepared;
  const known = constants.get(prepared) ?? { variables: requestVariables(coerced, coerced), coerced };
  constants.set(prepared, known);
  return known;
};
