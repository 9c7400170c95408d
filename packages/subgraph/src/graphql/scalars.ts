import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';

const toBigInt = (value: unknown): bigint => {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  if (typeof value === 'string' && /^-?\d{1,30}$/.test(value)) return BigInt(value);
  throw new TypeError('BigInt must be an integer of at most 30 digits, as a string');
};

const bigIntScalar = new GraphQLScalarType({
  name: 'BigInt',
  serialize: (value) => toBigInt(value).toString(),
  parseValue: toBigInt,
  parseLiteral: (node) => {
    if (node.kind === Kind.INT || node.kind === Kind.STRING) return toBigInt(node.value);
    throw new TypeError('BigInt must be an integer of at most 30 digits, as a string');
  },
});

/** The scalars of the shared schema. `Date` is a string `YYYY-MM-DD` in code, `DateTime` a Date. */
export const scalars = {
  BigInt: bigIntScalar,
  Date: new GraphQLScalarType({ ...GraphQLLocalDate.toConfig(), name: 'Date' }),
  DateTime: GraphQLDateTime,
};
