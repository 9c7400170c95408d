import { fillMissingScript, type WrittenText } from '@media-graph/chinese/convert-script';
import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { isDay } from '../calendar/is-day.ts';
import { isMonth } from '../calendar/is-month.ts';
import { instantText } from './instant-text.ts';

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

const toMonth = (value: unknown): string => {
  if (typeof value === 'string' && isMonth(value)) return value;
  throw new TypeError('Month is written YYYY-MM, such as 2024-05');
};

const monthScalar = new GraphQLScalarType({ name: 'Month', serialize: toMonth, parseValue: toMonth });

const toDay = (value: unknown): string => {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new TypeError('Date is a day of the calendar, written YYYY-MM-DD, such as 2024-05-07');
};

const dateScalar = new GraphQLScalarType({ name: 'Date', serialize: toDay, parseValue: toDay });

const isInstant = (value: unknown): value is Date => value instanceof Date && !Number.isNaN(value.getTime());

/**
 * The resolvers of the shared schema. In code a `Date` is a string `YYYY-MM-DD`, a `Month` a string `YYYY-MM`, a `DateTime` a Date, and the row
 * of a `LocalizedText` is the text as it was written: the other Chinese script is converted when it is asked for.
 */
export const sharedResolvers = {
  BigInt: bigIntScalar,
  Month: monthScalar,
  Date: dateScalar,
  DateTime: new GraphQLScalarType({
    ...GraphQLDateTime.toConfig(),
    serialize: (value) => (isInstant(value) ? instantText(value) : GraphQLDateTime.serialize(value)),
  }),
  LocalizedText: {
    zhHans: (text: WrittenText) => text.zhHans || fillMissingScript(text).zhHans,
    zhHant: (text: WrittenText) => text.zhHant || fillMissingScript(text).zhHant,
  },
};
