import { expect, test } from '@jest/globals';
import { anonymous } from '@media-graph/service';
import { servedGraph } from '../testing/served-graph.ts';

// What anybody may keep of an answer, and for how long, over HTTP.

const linked = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@composeDirective", "@requires", "@external"])
    @link(url: "https://specs.example/cacheControl/v1.0", import: ["@cacheControl"])
    @composeDirective(name: "@cacheControl")
  directive @cacheControl(maxAge: Int, scope: cacheControl__Scope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
  enum cacheControl__Scope { PUBLIC PRIVATE }
`;
const story = { __typename: 'Story', id: '1', title: 'T', text: { words: 3 }, author: { id: 'p' } };
const graph = await servedGraph(
  {
    stories: {
      sdl: `${linked}
        type Query {
          story: Story @cacheControl(maxAge: 60)
          stories: [Story!] @cacheControl(maxAge: 300)
          items: [Item!] @cacheControl(maxAge: 300)
          unsaid: Story
          mine: Story @cacheControl(maxAge: 60, scope: PRIVATE)
          inherits: Int @cacheControl(inheritMaxAge: true)
          failing: Int @cacheControl(maxAge: 60)
        }
        interface Item { id: ID! draft: String }
        union Any = Story | Note
        type Story implements Item @key(fields: "id") @cacheControl(maxAge: 120) {
          id: ID! title: String text: Text author: Person next: Story others: [Any!] draft: String @cacheControl(maxAge: 5)
          hot: Int @cacheControl(maxAge: 0)
        }
        type Note implements Item @key(fields: "id") @cacheControl(maxAge: 30) { id: ID! draft: String }
        type Text { words: Int }
        type Person @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          story: () => story,
          stories: () => [story],
          items: () => [story],
          unsaid: () => story,
          mine: () => story,
          inherits: () => 1,
          failing: () => {
            throw new Error('no');
          },
        },
        Item: { __resolveType: () => 'Story' } as never,
      },
    },
    places: {
      sdl: `${linked}
        type Story @key(fields: "id") { id: ID! place: Place seats: Seats }
        type Place { name: String }
        type Seats { free: Int @cacheControl(maxAge: 1) }`,
      resolvers: {
        Story: {
          __resolveReference: ({ id }: { id: string }) => ({
            id,
            place: { name: 'P' },
            seats: { free: 1 },
          }),
        },
      },
    },
  },
  {
    open: false,
    origins: ['https://paper.example'],
    verify: async (authorization) => (authorization ? { ...anonymous, subject: 'somebody' } : anonymous),
  },
);

const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${graph.url}?${new URLSearchParams(parameters)}`, {
    headers: { 'apollo-require-preflight': '1', ...headers },
  });
const keptFor = async (query: string, headers: Record<string, string> = {}) =>
  (await get({ query }, headers)).headers.get('cache-control');

test.each([
  ['a field of Query', '{ story { title } }', 'max-age=60, public'],
  ['its own word, not its type’s', '{ stories { title } }', 'max-age=300, public'],
  ['its type’s, where it says nothing', '{ stories { next { title } } }', 'max-age=120, public'],
  ['the smallest of several fields', '{ stories { title } story { id } }', 'max-age=60, public'],
  [
    'what has no key, and stands in another subgraph',
    '{ story { text { words } place { name } } }',
    'max-age=60, public',
  ],
  ['a field that says less', '{ story { place { name } seats { free } } }', 'max-age=1, public'],
  ['a fragment', '{ story { ...F } } fragment F on Story { draft }', 'max-age=5, public'],
  ['an interface: what any of its types says', '{ items { draft } }', 'max-age=5, public'],
  ['a union: the types that it may be', '{ stories { others { __typename } } }', 'max-age=30, public'],
  ['a field for nobody to keep', '{ story { hot } }', 'no-store'],
  ['an entity that says nothing', '{ story { author { id } } }', 'no-store'],
  ['a field of Query that says nothing, of a type that does', '{ unsaid { id } }', 'no-store'],
  ['one that has nothing around it to inherit from', '{ inherits }', 'no-store'],
  ['what is private', '{ mine { id } }', 'no-store'],
  ['no field at all', '{ __typename }', 'no-store'],
  ['an error', '{ failing }', 'no-store'],
  ['an answer in part', '{ story { title } failing }', 'no-store'],
  ['what is not valid', '{ nothing }', 'no-store'],
])('%s', async (_, query, expected) => {
  expect(await keptFor(query)).toBe(expected);
});

test('nobody keeps what was answered to a token, or told its cost, or posted', async () => {
  const query = '{ story { title } }';
  expect(await keptFor(query, { authorization: 'Bearer x' })).toBe('no-store');
  expect(await keptFor(query, { 'graph-cost': '1' })).toBe('no-store');
  for (const _ of [1, 2]) {
    const posted = await fetch(graph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(posted.headers.get('cache-control')).toBe('no-store');
  }
});

test('what is kept is kept apart by token, media type and origin, and asked for again by its name', async () => {
  const query = '{ story { title } }';
  const first = await get({ query }, { origin: 'https://paper.example' });
  expect(first.headers.get('vary')?.toLowerCase().split(', ')).toEqual(
    expect.arrayContaining(['accept', 'accept-encoding', 'authorization', 'cookie', 'origin']),
  );
  const etag = first.headers.get('etag')!;
  const again = await get({ query }, { 'if-none-match': `"other", ${etag}` });
  expect([
    again.status,
    await again.text(),
    again.headers.get('cache-control'),
    again.headers.get('etag'),
  ]).toEqual([304, '', 'max-age=60, public', etag]);
  // A proxy that packs answers may have made another kind of tag of it.
  for (const tag of [etag.replace('W/', ''), `${etag} ,"x"`])
    expect((await get({ query }, { 'if-none-match': tag })).status).toBe(304);
  const other = await get({ query: '{ story { id } }' }, { 'if-none-match': etag });
  expect([other.status, other.headers.get('etag') === etag]).toEqual([200, false]);
  const own = await get({ query }, { authorization: 'Bearer x', 'if-none-match': etag });
  expect([own.status, own.headers.get('etag')]).toEqual([200, null]);
});
