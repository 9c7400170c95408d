import { expect, test } from '@jest/globals';
import { anonymous } from '@media-graph/service';
import { servedGraph } from './testing/served-graph.ts';

// Variables with numbers that no double holds, over HTTP. Apollo's gateway rounds them.

const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar Big
  input Part { size: Big sizes: [Big] id: ID float: Float int: Int }
  type Query { echo(big: Big, part: Part, parts: [Part], float: Float, id: ID): String }
  type Mutation { change(part: Part): String }`;
const echo = (_: unknown, given: object) => JSON.stringify(given);
const graph = await servedGraph(
  { a: { sdl, resolvers: { Query: { echo }, Mutation: { change: echo } } } },
  { verify: async () => ({ ...anonymous, subject: 'developer' }), mayRelay: () => true },
);

const query = 'query($big: Big, $part: Part, $parts: [Part], $float: Float, $id: ID) ';
const echoed = `${query}{ echo(big: $big, part: $part, parts: $parts, float: $float, id: $id) }`;
const bodyOf = (text: string, variables: string): string =>
  `{ "variables": ${variables}, "query": ${JSON.stringify(text)} }`;
/** The variables that the subgraph was sent last. */
const sent = (): string | undefined => /"variables":(.*)\}$/.exec(graph.bodies.at(-1) ?? '')?.[1];
/** What the subgraph was sent, or the client told. */
const ask = async (variables: string): Promise<(string | undefined)[]> => {
  const seen = new Set<string | undefined>();
  const post = () => graph.post(bodyOf(echoed, variables));
  // By way of Apollo Server, and without it.
  for (const send of [post, post, () => graph.get({ query: echoed, variables })]) {
    const { errors } = (await send()).body;
    seen.add(errors ? errors.map(({ message }: Error) => message).join() : sent());
  }
  return [...seen];
};

test.each([
  '{"big":9007199254740993}',
  '{"big":9007199254740992}',
  '{"big":-123456789012345678901234567890}',
  '{"big":0.1234567890123456789}',
  '{"big":1e400}',
  '{"big":[9007199254740993,{"a":9007199254740995}]}',
  '{"part":{"size":9007199254740993,"sizes":[1,9007199254740995]}}',
  '{"parts":[{"size":12345678901234567890},{"sizes":[]}]}',
  '{"big":"9007199254740993","id":"9007199254740993"}',
])('the digits of a custom scalar arrive: %s', async (variables) => {
  expect(await ask(variables)).toEqual([variables]);
});

test.each([
  ['{"id":9007199254740993}', 'is not exact; give it as a string'],
  ['{"part":{"id":9007199254740993}}', 'is not exact; give it as a string'],
  ['{"part":{"int":9007199254740993}}', 'non 32-bit'],
  ['{"float":1e400}', 'Float cannot represent'],
])('where they cannot, it is said: %s', async (variables, message) => {
  expect(await ask(variables)).toEqual([expect.stringContaining(message)]);
});

test.each(['{"float":0.1000000000000000055511151231257827}', '{"part":{"float":12345678901234567890}}'])(
  'a Float is sent as it was written: %s',
  async (variables) => {
    expect(await ask(variables)).toEqual([variables]);
  },
);

test('two that differ in their last digit are two questions', async () => {
  const numbers = ['9007199254740993', '9007199254740992', '9007199254740993'];
  graph.bodies.length = 0;
  await Promise.all(numbers.map((big) => graph.post(bodyOf(echoed, `{"big":${big}}`))));
  expect([...new Set(graph.bodies)]).toHaveLength(2);
});

test('they arrive in mutations, and through the relay', async () => {
  const change = bodyOf(
    'mutation($part: Part) { change(part: $part) }',
    '{"part":{"size":9007199254740993}}',
  );
  const variables = '{"part":{"size":9007199254740993}}';
  await graph.post(change);
  expect(sent()).toBe(variables);
  graph.bodies.length = 0;
  const headers = { 'content-type': 'application/json' };
  await fetch(new URL('/relay/a', graph.url), { method: 'POST', headers, body: change });
  expect(graph.bodies).toEqual([expect.stringContaining(variables)]);
});

test('what is around such a number is refused as ever', async () => {
  for (const [body, status] of [
    ['{"query":"{echo}","variables":{"big":9007199254740993}', 400],
    ['{"query":"{echo}","variables":{"big":9007199254740993},"__proto__":{}}', 400],
    [bodyOf(echoed, `{"big":9007199254740993,"parts":${'['.repeat(30)}${']'.repeat(30)}}`), 400],
    [bodyOf(echoed, `{"big":9007199254740993,"none":[${'1,'.repeat(20_000)}1]}`), 400],
  ] as const)
    expect((await graph.post(body)).status).toBe(status);
  const many = `[${'1,'.repeat(400_000)}1]`;
  const begun = performance.now();
  await graph.post(`{"none":${many},${bodyOf(echoed, '{"big":9007199254740995}').slice(1)}`);
  expect(sent()).toBe('{"big":9007199254740995}');
  expect(performance.now() - begun).toBeLessThan(1_000);
});
