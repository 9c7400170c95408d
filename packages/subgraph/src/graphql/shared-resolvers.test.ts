import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from '@jest/globals';
import { graphql, Kind, parse } from 'graphql';
import { completeSchema } from './complete-schema.ts';
import { sharedResolvers } from './shared-resolvers.ts';

const { Month, BigInt: bigInt, Date: day } = sharedResolvers;

test.each(['1999-12', '2024-05', '2099-01'])('%s is a month', (month) => {
  expect(Month.parseValue(month)).toBe(month);
  expect(Month.parseLiteral({ kind: Kind.STRING, value: month })).toBe(month);
});

test.each([
  '2024-13',
  '2024-00',
  '2024-5',
  '1024-05',
  '2999-01',
  '2024-05-01',
  'May',
  '',
  "2024-05'--",
  202405,
  null,
])('%p is none', (month) => {
  expect(() => Month.parseValue(month)).toThrow('YYYY-MM');
});

test.each(['2024-02-29', '0001-01-01', '2099-12-31'])('%s is a day of the calendar', (text) => {
  expect(day.parseValue(text)).toBe(text);
  expect(day.parseLiteral({ kind: Kind.STRING, value: text })).toBe(text);
  expect(day.serialize(text)).toBe(text);
});

test.each([
  ...['2023-02-29', '2024-04-31', '2024-13-01', '2024-00-01', '2024-01-00', '2024-01-32'],
  ...[
    '2024-5-1',
    '31.05.2024',
    '2024-05',
    '2024-05-01T00:00:00Z',
    ' 2024-05-01',
    '2024-05-01\n',
    'today',
    '',
  ],
  ...[20240501, null, new Date(0)],
])('%p is none', (value) => {
  expect(() => day.parseValue(value)).toThrow('YYYY-MM-DD, such as 2024-05-07');
});

test('an integer of any size comes as a string', () => {
  expect(bigInt.parseValue('12345678901234567890')).toBe(12345678901234567890n);
  expect(() => bigInt.parseValue(1.5)).toThrow('integer');
});

test('a type has what its interface has, and what all lists and inputs share is described once', async () => {
  const schema = buildSubgraphSchema(
    completeSchema(
      parse(`
        extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@listSize"])
        interface Body { "Its name." name: String many(first: Int! = 20, after: String): [Int!] }
        type Firm implements Body { website: String name: String! }
        input RenameInput { idempotencyKey: String! "Own words." id: ID! }
        type FirmConnection { totalCount: Int! }
        type Query { firm: Firm rename(input: RenameInput): FirmConnection }`),
    ),
  );
  const { data } = await graphql({
    schema,
    source: `{
      firm: __type(name: "Firm") { fields { name description args { name description } } }
      input: __type(name: "RenameInput") { inputFields { name description } }
      list: __type(name: "FirmConnection") { description }
    }`,
  });
  const { firm, input, list } = data as Record<
    string,
    Record<string, { name: string; description: string }[]>
  >;
  expect(firm!.fields!.map(({ name }) => name)).toEqual(['many', 'website', 'name']);
  expect(firm!.fields![0]).toMatchObject({
    args: [
      { description: expect.stringContaining('1 to 100') },
      { description: expect.stringContaining('endCursor') },
    ],
  });
  expect(input!.inputFields).toMatchObject([
    { description: expect.stringContaining('IDEMPOTENCY_KEY_REUSED') },
    { description: 'Own words.' },
  ]);
  expect(list!.description).toContain('page');
  expect(schema.getType('Firm')?.astNode).toMatchObject({
    fields: [{ directives: [{ name: { value: 'listSize' } }] }, {}, {}],
  });
});
