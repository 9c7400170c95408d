import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

type Given = Readonly<Record<string, string>>;

/** Arguments of a field: required ones as given by name, and a purpose wherever one may be named. */
const argumentsOf = (field: GraphQLField<unknown, unknown>, given: Given): string | null => {
  const written: string[] = [];
  for (const argument of field.args) {
    const value = given[argument.name];
    if (value !== undefined) written.push(`${argument.name}: ${value}`);
    else if (isRequiredArgument(argument)) return null;
  }
  return written.length > 0 ? `(${written.join(', ')})` : '';
};

/**
 * Everything that can be asked for below a type, along every path that enters no type twice: the fields of a question,
 * for tests of who sees what.
 *
 * @param given values of arguments by their names, as written in GraphQL
 */
export const everythingBelow = (
  schema: GraphQLSchema,
  typeName: string,
  given: Given,
  path: readonly string[] = [],
): string => {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  return Object.values(type.getFields())
    .flatMap((field) => {
      const below = getNamedType(field.type);
      const written = argumentsOf(field, given);
      // Edges lead where nodes lead.
      if (written === null || field.name === 'edges' || isUnionType(below)) return [];
      if (!isObjectType(below)) return [`${field.name}${written}`];
      if (path.includes(below.name)) return [];
      const fields = everythingBelow(schema, below.name, given, [...path, typeName]);
      return fields === '' ? [] : [`${field.name}${written} { ${fields} }`];
    })
    .join(' ');
};
