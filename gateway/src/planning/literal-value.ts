import {
  GraphQLID,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isSpecifiedScalarType,
  Kind,
  type ValueNode,
} from 'graphql';

/** The JSON value that means the same as a literal, or undefined when there is none that surely does. */
export const literalValue = (node: ValueNode, inputType: GraphQLInputType): unknown => {
  const type = getNullableType(inputType);
  if (node.kind === Kind.NULL) return null;
  if (isListType(type)) {
    if (node.kind !== Kind.LIST) return literalValue(node, type.ofType);
    const items = node.values.map((item) => literalValue(item, type.ofType));
    return items.includes(undefined) ? undefined : items;
  }
  if (isInputObjectType(type)) {
    if (node.kind !== Kind.OBJECT) return undefined;
    const fields = node.fields.map(({ name, value }) => {
      const field = type.getFields()[name.value];
      return [name.value, field && literalValue(value, field.type)] as const;
    });
    return fields.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(fields);
  }
  if (isEnumType(type)) return node.kind === Kind.ENUM ? node.value : undefined;
  if (type === GraphQLID || type.name === 'ID') {
    return node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined;
  }
  return scalarValue(node, isSpecifiedScalarType(type));
};

// What a number of a custom scalar means (a sum of money, a big integer) its subgraph knows from how it is written.
const scalarValue = (node: ValueNode, specified: boolean): unknown => {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return specified && Number.isFinite(Number(node.value)) ? Number(node.value) : undefined;
    default:
      return undefined;
  }
};
