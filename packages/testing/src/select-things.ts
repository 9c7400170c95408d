import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';

type Fields = readonly GraphQLField<unknown, unknown>[];

const fieldsOf = (type: GraphQLNamedType): Fields =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const isThing = (type: GraphQLNamedType): boolean =>
  type.astNode?.directives?.some(({ name }) => name.value === 'key') ?? false;

/** The leaves of a type, and those of the values in it, such as sums of money: nothing that takes arguments. */
const leavesOf = (type: GraphQLNamedType): string =>
  fieldsOf(type)
    .filter(({ args }) => args.length === 0)
    .map((field) => {
      const below = getNamedType(field.type);
      if (isLeafType(below)) return field.name;
      const leaves = isThing(below)
        ? ''
        : fieldsOf(below).every(({ type }) => isLeafType(getNamedType(type)))
          ? leavesOf(below)
          : '';
      return leaves && `${field.name} { ${leaves} }`;
    })
    .filter(Boolean)
    .join(' ');

/** Everything in a mutation's payload that can be selected without knowing more of it. */
export const selectThings = (payload: GraphQLNamedType): string =>
  fieldsOf(payload)
    .filter(({ name }) => name !== 'userErrors')
    .map((field) => {
      const below = getNamedType(field.type);
      return isLeafType(below) ? field.name : `${field.name} { ${leavesOf(below)} }`;
    })
    .join(' ');
