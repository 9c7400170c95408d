import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse, Source } from 'graphql';
import { describeFailure } from './describe-failure.ts';

const root = join(import.meta.dirname, '../..');
const file = `${root}/subgraphs/retail/src/product/product`;

const failureOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};
const withStack = (message: string, stack: string): Error => Object.assign(new Error(message), { stack });

test.each([
  [
    'SDL that does not parse',
    failureOf(() => parse(new Source('type Product {\n  id: ID!\n', `${file}.graphql`))),
    'Syntax Error: Expected Name, found <EOF>. (subgraphs/retail/src/product/product.graphql:3)',
  ],
  [
    'a module that does not parse',
    withStack(
      'Unexpected token',
      `file://${file}.resolvers.ts:7\nexport const x = {\n\nSyntaxError: Unexpected`,
    ),
    'Unexpected token (subgraphs/retail/src/product/product.resolvers.ts:7)',
  ],
  [
    'a module that is not there',
    withStack(`Cannot find module '${file}.rows.ts' imported from ${file}.module.ts`, ''),
    "Cannot find module 'subgraphs/retail/src/product/product.rows.ts' imported from subgraphs/retail/src/product/product.module.ts",
  ],
  [
    'a failure inside a library',
    withStack('no\nsecond line', 'Error: no\n at /x/node_modules/pg/lib.js:1:2'),
    'no',
  ],
  ['what is no error', 'gone', 'gone'],
])('%s is told in one line', (_, reason, line) => {
  expect(describeFailure(reason)).toBe(line);
});
