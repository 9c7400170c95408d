import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  print,
  valueFromAST,
} from 'graphql';

/**
 * Has the defaults of a schema's SDL made by its scalars as they are now: they were made before those had their
 * resolvers, so that the default of a `BigInt` was a number.
 * @throws TypeError for a default that is none of its type
 */
export const makeDefaults = (schema: GraphQLSchema): GraphQLSchema => {
  const types = Object.values(schema.getTypeMap());
  // A default of an argument may be an input with defaults of its own.
  for (const type of types) if (isInputObjectType(type)) Object.values(type.getFields()).forEach(makeDefault);
  for (const type of types)
    if (isObjectType(type) || isInterfaceType(type))
      for (const { args } of Object.values(type.getFields())) args.forEach(makeDefault);
  return schema;
};

const makeDefault = (input: GraphQLArgument | GraphQLInputField): void => {
  const literal = input.astNode?.defaultValue;
  if (!literal) return;
  input.defaultValue = valueFromAST(literal, input.type);
  if (input.defaultValue === undefined)
    throw new TypeError(`${print(literal)} is no default for ${input.name}, a ${input.type}`);
};
