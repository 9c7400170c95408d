import { type GraphQLSchema, getVariableValues } from 'graphql';
import type { RequestError } from './outcome.ts';
import type { Prepared } from './prepare.ts';
import { requestVariables, type Variables } from './variables.ts';

type Given = Readonly<Record<string, unknown>>;

/** Checks a client's variables and brings them, with the literals, under the names that the plan uses. */
export const readVariables = (
  { operation, variables, literals }: Prepared,
  given: Given,
  schema: GraphQLSchema,
): { readonly variables: Variables; readonly coerced: Given } | { readonly errors: RequestError[] } => {
  const definitions = operation.variableDefinitions ?? [];
  const values = new Map<string, unknown>(literals);
  const coerced = new Map<string, unknown>(literals);
  if (definitions.length > 0) {
    const result = getVariableValues(schema, definitions, given as Record<string, unknown>, {
      maxErrors: 20,
    });
    if (result.errors) {
      const extensions = { code: 'BAD_USER_INPUT' };
      return { errors: result.errors.map(({ message }) => ({ message, extensions })) };
    }
    for (const [name, clientName] of variables) {
      if (Object.hasOwn(given, clientName)) values.set(name, given[clientName]);
      if (Object.hasOwn(result.coerced, clientName)) coerced.set(name, result.coerced[clientName]);
    }
  }
  return { variables: requestVariables(values, coerced), coerced: Object.fromEntries(coerced) };
};
