import { type GraphQLSchema, getVariableValues, isInputType, typeFromAST } from 'graphql';
import type { PreparedOperation } from '../planning/preparer.ts';
import { findUnfitInput } from './find-unfit-input.ts';
import { requestVariables, type Variables } from './values/request-variables.ts';

/** The variables of a request under the names that the plan uses. */
export type ReadVariables = {
  readonly variables: Variables;
  /** Their values as the schema's types have them. */
  readonly coerced: ReadonlyMap<string, unknown>;
};

/** What a client is told of its variables: so many messages, so many characters each. */
const maxMessages = 5;
const maxMessageLength = 200;

/**
 * Checks a client's variables and brings them, with the literals, under the names that the plan uses; answers
 * messages for the client where they are not valid.
 * @param exact the same as `given`, but for numbers that no double holds, which it has as they were written
 */
export const readVariables = (
  prepared: PreparedOperation,
  given: Readonly<Record<string, unknown>>,
  exact: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): ReadVariables | { readonly messages: readonly string[] } => {
  const { operation, variables, literals } = prepared;
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.length === 0) return constantVariables(prepared);
  const unfit = definitions.flatMap(({ variable, type }): string | readonly [] => {
    const name = variable.name.value;
    const inputType = typeFromAST(schema, type);
    if (!Object.hasOwn(given, name) || !isInputType(inputType)) return [];
    const found = findUnfitInput(exact[name], inputType, exact !== given);
    return found ? `Variable "$${name}" got invalid value at "${name}${found.path}"; ${found.problem}.` : [];
  });
  if (unfit.length > 0) return { messages: shown(unfit) };
  const result = getVariableValues(schema, definitions, given, { maxErrors: maxMessages });
  if (result.errors) return { messages: shown(result.errors.map(({ message }) => message)) };
  const values = new Map<string, unknown>(literals);
  const coerced = new Map<string, unknown>(literals);
  for (const [name, clientName] of variables) {
    if (Object.hasOwn(given, clientName)) values.set(name, exact[clientName]);
    if (Object.hasOwn(result.coerced, clientName)) coerced.set(name, result.coerced[clientName]);
  }
  return { variables: requestVariables(values, coerced), coerced };
};

// graphql-js quotes all of a value, and suggests names of the schema.
const shown = (messages: readonly string[]): string[] =>
  messages.slice(0, maxMessages).map((message) => {
    const suggestion = message.endsWith('?') ? message.lastIndexOf(' Did you mean ') : -1;
    const said = suggestion < 0 ? message : message.slice(0, suggestion);
    return said.length > maxMessageLength ? `${said.slice(0, maxMessageLength - 1).toWellFormed()}…` : said;
  });

// An operation without variables has the same literals each time.
const constants = new WeakMap<PreparedOperation, ReadVariables>();
const constantVariables = (prepared: PreparedOperation): ReadVariables => {
  const { literals: coerced } = prepared;
  const known = constants.get(prepared) ?? { variables: requestVariables(coerced, coerced), coerced };
  constants.set(prepared, known);
  return known;
};
