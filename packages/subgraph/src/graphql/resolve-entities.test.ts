import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from '@jest/globals';
import { type ExecutionResult, getOperationAST, parse } from 'graphql';
import { prepareOperation } from '../execution/prepare-operation.ts';
import { RequestBudget } from '../execution/request-budget.ts';
import { resolveEntities } from './resolve-entities.ts';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { never: ID }
  type Book @key(fields: "id") { id: ID! title: String! }
  type Shop @key(fields: "id") { id: ID! }
  interface Medium @key(fields: "id") { id: ID! }
  type Film implements Medium @key(fields: "id") { id: ID! length: Int }
  type Loose { id: ID! }`);

const shared = { id: 'shared', title: 'a row of two types' };
const books = async (id: string): Promise<object | null> => {
  if (id === 'broken') throw new Error('broken');
  if (id === 'shared') return shared;
  return id === 'none' ? null : { id, title: `the book ${id}` };
};
const resolvers = {
  Book: { __resolveReference: ({ id }: { id: string }) => books(id) },
  Medium: {
    __resolveReference: ({ id }: { id: string }) => (id === 'none' ? null : { id, length: 90 }),
    __resolveType: () => 'Film',
  },
  Film: {
    __resolveReference: ({ id }: { id: string }) => {
      if (id === 'shared') return shared;
      throw new Error('thrown at once');
    },
  },
};
const schema = resolveEntities(buildSubgraphSchema({ typeDefs, resolvers }));
const document = parse(`query ($of: [_Any!]!) {
  _entities(representations: $of) { __typename ... on Book { title } ... on Shop { id } ... on Film { id length } }
}`);
const operation = prepareOperation(schema, document, getOperationAST(document)!);
const ask = (...of: unknown[]): Promise<ExecutionResult> => operation({ of }, {}, new RequestBudget());
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('each representation is answered in its place', async () => {
  const { data, errors } = await ask(
    { __typename: 'Book', id: '1' },
    { __typename: 'Book', id: 'none' },
    { __typename: 'Shop', id: '2' },
    { __typename: 'Medium', id: '3' },
    { __typename: 'Medium', id: 'none' },
  );
  expect(errors).toBeUndefined();
  expect(plain(data)).toEqual({
    _entities: [
      { __typename: 'Book', title: 'the book 1' },
      null,
      { __typename: 'Shop', id: '2' },
      { __typename: 'Film', id: '3', length: 90 },
      null,
    ],
  });
});

test('one that cannot be resolved costs only its own place', async () => {
  const { data, errors = [] } = await ask(
    { __typename: 'Book', id: 'broken' },
    { __typename: 'Book', id: '1' },
    { __typename: 'Nothing', id: '1' },
    { __typename: '_Any', id: '1' },
    { id: '1' },
    'Book',
    7,
    [{ __typename: 'Book', id: '1' }],
    { __typename: 'Film', id: '1' },
    { __typename: 'Loose', id: '1' },
    { __typename: '__proto__' },
    { __typename: 'Book', id: '2' },
  );
  const { _entities: answers } = plain(data) as { _entities: unknown[] };
  expect(answers.flatMap((answer, place) => (answer ? [place] : []))).toEqual([1, 11]);
  const unknown = 'A representation has no known `__typename`';
  expect(Object.fromEntries(errors.map(({ path, message }) => [path![1], message]))).toMatchObject({
    ...{ 0: 'broken', 2: unknown, 3: unknown, 4: unknown, 5: unknown, 6: unknown, 7: unknown },
    ...{ 8: 'thrown at once', 9: expect.stringContaining('Loose'), 10: unknown },
  });
  expect(errors[1]!.extensions.code).toBe('BAD_USER_INPUT');
});

test('a row that stands for two types is answered as each of them', async () => {
  const { data } = await ask({ __typename: 'Book', id: 'shared' }, { __typename: 'Film', id: 'shared' });
  expect(plain(data)).toEqual({
    _entities: [
      { __typename: 'Book', title: shared.title },
      { __typename: 'Film', id: 'shared', length: null },
    ],
  });
});

test('more representations than any page has are refused together', async () => {
  const { data, errors } = await ask(...Array(10_001).fill({ __typename: 'Shop', id: '1' }));
  expect([data, errors![0]!.extensions.code]).toEqual([null, 'BAD_USER_INPUT']);
});
