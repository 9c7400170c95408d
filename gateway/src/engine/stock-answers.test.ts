import { expect, test } from '@jest/globals';
import { bothGateways, media } from './testing/both-gateways.ts';
import type { Answered } from './testing/in-memory-graph.ts';

// What Apollo's own executor answers wrongly. Each defect is put to both: ours passes, and the stock one does not.

const both = await bothGateways();

const oursOnly = async (...asked: Parameters<typeof both.oursOnly>): Promise<void> =>
  expect(await both.oursOnly(...asked)).toBe('only ours passes');

test('a malformed list costs that field only', () =>
  oursOnly(
    '{ feed { __typename } title }',
    (_subgraph, _body, text) => JSON.stringify({ data: { ...JSON.parse(text).data, feed: 42 } }),
    ({ data, errors }) => {
      expect(data).toEqual({ feed: null, title: 'Title' });
      expect(errors).toEqual([expect.objectContaining({ path: ['feed'] })]);
    },
  ));

test("a subgraph's failure names path and subgraph", () =>
  oursOnly(
    '{ title first { picture } }',
    (subgraph, _body, text) => {
      if (subgraph === 'media') throw new Error('connect ECONNREFUSED 10.0.0.1:4001');
      return text;
    },
    ({ data, errors }) => {
      expect(data).toEqual({ title: 'Title', first: { picture: null } });
      expect(errors).toEqual([
        {
          message: 'The subgraph could not be reached.',
          path: ['first', 'picture'],
          extensions: { code: 'SUBGRAPH_UNREACHABLE', subgraph: 'media' },
        },
      ]);
    },
  ));

test('a list of entities that is too short costs the entities it lacks', () =>
  oursOnly(
    '{ top { likes picture } }',
    media(({ data }) => ({ data: { _entities: data._entities.slice(0, 2) } })),
    ({ data, errors }) => {
      expect(data).toEqual({ top: null });
      expect(errors?.map(({ path }) => path)).toEqual([['top', 4, 'likes']]);
    },
  ));

test('partial data is kept, and an answer that is no GraphQL is not shown', async () => {
  await oursOnly(
    '{ title first { picture } }',
    (subgraph, _body, text) => (subgraph === 'media' ? '<html>http://10.0.0.1 is down</html>' : text),
    ({ data, errors }) => {
      expect(data).toEqual({ title: 'Title', first: { picture: null } });
      expect(errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_INVALID_ANSWER', subgraph: 'media' });
      expect(JSON.stringify(errors)).not.toContain('10.0.0.1');
    },
  );
});

test('an error among items of several types is told where it happened', () =>
  oursOnly(
    '{ feed { ... on Article { title } ... on Video { url } } }',
    media(() => ({
      data: { _entities: [{ url: null }] },
      errors: [{ message: 'no', path: ['_entities', 0, 'url'] }],
    })),
    ({ errors }) => expect(errors?.map(({ path }) => path)).toEqual([['feed', 3, 'url']]),
  ));

test('a leaf of a wrong type is an error, and extensions of subgraphs stay inside', async () => {
  await oursOnly(
    '{ count title }',
    () => JSON.stringify({ data: { count: 'many', title: 'Title' } }),
    ({ data, errors }) => {
      expect(data).toEqual({ count: null, title: 'Title' });
      expect(errors?.[0]?.path).toEqual(['count']);
      expect(errors?.[0]?.extensions.subgraph).toBe('content');
    },
  );
  const extensions = { code: 'E', stacktrace: ['at db.internal'], host: 'db.internal' };
  await oursOnly(
    '{ title }',
    () =>
      JSON.stringify({
        data: { title: null },
        errors: [{ message: 'db.internal', path: ['title'], extensions }],
      }),
    ({ errors }) => {
      expect(errors?.[0]?.path).toEqual(['title']);
      expect(JSON.stringify(errors)).not.toContain('db.internal');
    },
  );
});

test("a subgraph's error at a field that its data lack is the only one", async () => {
  const errors = [{ message: 'no', path: ['title'] }];
  await oursOnly('{ title }', () => JSON.stringify({ data: {}, errors }), tells([['title']]));
  const lacking = { data: { _entities: [{}] }, errors: [{ message: 'no', path: ['_entities', 0] }] };
  await oursOnly(
    '{ first { picture p: picture } }',
    media(() => lacking),
    tells([['first']]),
  );
});

test('an error without a path stays without one', async () => {
  // Without data it is a request that the subgraph refused, as for a variable that is none of its scalar.
  for (const data of [{ title: null }, { title: 'Title' }, {}, null, undefined])
    await oursOnly(
      '{ title }',
      () => JSON.stringify({ data, errors: [{ message: 'no' }] }),
      tells([undefined]),
    );
});

/** Checks where errors are, and that they are a subgraph's own. */
const tells =
  (paths: readonly unknown[]) =>
  ({ errors = [] }: Answered): void => {
    expect(errors.map(({ path }) => path)).toEqual(paths);
    for (const { extensions } of errors) expect(extensions.code).toBe('SUBGRAPH_ERROR');
  };
