import { type GraphQLSchema, getVariableValues } from 'graphql';
import type { PreparedOperation } from '../planning/preparer.ts';
import type { RequestError } from './outcome.ts';
import { requestVariables, type Variables } from './values/request-variables.ts';

type Given = Readonly<Record<string, unknown>>;

/** The variables of a request under the names that the plan uses. */
export type ReadVariables = {
  readonly variables: Variables;
  /** Their values as the schema's types have them. */
  readonly coerced: ReadonlyMap<string, unknown>;
};

/** Checks a client's variables and brings them, with the literals, under the names that the plan uses. */
export const readVariables = (
  prepared: PreparedOperation,
  given: Given,
  schema: GraphQLSchema,
): ReadVariables | { readonly errors: RequestError[] } => {
  const { operation, variables, literals } = prepared;
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.length === 0) return constantVariables(prepared);
  const result = getVariableValues(schema, definitions, given as Record<string, unknown>, { maxErrors: 20 });
  if (result.errors) {
    const extensions = { code: 'BAD_USER_INPUT' };
    return { errors: result.errors.map(({ message }) => ({ message, extensions })) };
  }
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
  const { literals } = prepared;
  const known = constants.get(prepared) ?? {
    variables: requestVariables(literals, literals),
    coerced: literals,
  };
  constants.set(prepared, known);
  return known;
};
