import { expect, test } from '@jest/globals';
import { buildSchema, type GraphQLScalarType } from 'graphql';
import { documentCache } from './document-cache.ts';
import type { RequestErrors } from './request-errors.ts';

const schema = buildSchema(
  'type Query { a(id: ID, kind: Kind, day: Day): String } enum Kind { RED BLUE } scalar Day',
);
(schema.getType('Day') as GraphQLScalarType).parseLiteral = () => {
  throw new TypeError('No day');
};
const refusal = (text: string, name?: string): [unknown, string] => {
  try {
    documentCache(schema)(text, name);
  } catch (error) {
    const { extensions, message } = (error as RequestErrors).errors[0]!;
    return [extensions.code, message];
  }
  throw new Error('not refused');
};

test('a text is prepared once, for each of its operations', () => {
  const operationOf = documentCache(schema);
  const text = 'query A { a } query B { b: a }';
  expect(operationOf(text, 'A')).toBe(operationOf(text, 'A'));
  expect(operationOf(text, 'A')).not.toBe(operationOf(text, 'B'));
});

test.each([
  ['{ a', undefined, 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  [`${'['.repeat(100)}`, undefined, 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ['{ b }', undefined, 'GRAPHQL_VALIDATION_FAILED', /^Cannot query field "b" on type "Query"\.$/],
  ['{ a(kind: REED) }', undefined, 'GRAPHQL_VALIDATION_FAILED', /"REED" does not exist in "Kind" enum\.$/],
  ['{ a(day: 1) }', undefined, 'BAD_USER_INPUT', /^Expected value of type "Day", found 1; No day$/],
  ['{ a(day: {x: [Y]}) }', undefined, 'BAD_USER_INPUT', /No day$/],
  ['{ a(day: 1, kind: REED) }', undefined, 'GRAPHQL_VALIDATION_FAILED', /No day$/],
  ['query A { a } query B { a }', undefined, 'OPERATION_RESOLUTION_FAILURE', /which operation/],
  ['query A { a }', 'B', 'OPERATION_RESOLUTION_FAILURE', /"B"/],
  ['mutation { a }', undefined, 'OPERATION_RESOLUTION_FAILURE', /kind mutation/],
])('%s (%s) is refused as %s', (text, name, code, message) => {
  expect(refusal(text, name)).toEqual([code, expect.stringMatching(message)]);
});

test('of many texts, those not asked for longest are given up, and of long ones all', () => {
  const operationOf = documentCache(schema);
  const textOf = (number: number, length: number): string => `{ a(id: "${number}${'x'.repeat(length)}") }`;
  const [first, second] = [
    operationOf(textOf(1, 9_000), undefined),
    operationOf(textOf(2, 9_000), undefined),
  ];
  for (let number = 3; number < 130; number++) {
    operationOf(textOf(number, 9_000), undefined);
    expect(operationOf(textOf(1, 9_000), undefined)).toBe(first);
  }
  expect(operationOf(textOf(2, 9_000), undefined)).not.toBe(second);
  const long = textOf(1, 30_000);
  expect(operationOf(long, undefined)).not.toBe(operationOf(long, undefined));
});
