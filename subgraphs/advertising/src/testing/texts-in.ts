import {
  type GraphQLInputObjectType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';

/** The paths of all texts in an input but its key. */
export const textsIn = (type: GraphQLInputObjectType): string[][] =>
  Object.values(type.getFields()).flatMap(({ name, type }) => {
    const path = isListType(getNullableType(type)) ? [name, '0'] : [name];
    const inner = getNamedType(type);
    if (isInputObjectType(inner)) return textsIn(inner).map((rest) => [...path, ...rest]);
    return inner.name === 'String' && name !== 'idempotencyKey' ? [path] : [];
  });
/** The input with a text in its place; of a text in languages there is but this one. */
export const put = (input: object, path: readonly string[], text: string): object => {
  const [first = '', ...rest] = path;
  const value = (input as Record<string, object>)[first];
  const changed = rest.length === 0 ? text : put(value ?? {}, rest, text);
  if (Array.isArray(input)) return input.map((entry, index) => (String(index) === first ? changed : entry));
  return ['zhHans', 'zhHant', 'en'].includes(first) ? { [first]: changed } : { ...input, [first]: changed };
};
