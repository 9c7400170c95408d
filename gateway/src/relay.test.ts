import { expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@media-graph/service';
import { servedGraph } from './testing/served-graph.ts';

const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
type Query { who: String }`;
const signed: Viewer[] = [];
const options = {
  sign: ({ viewer }: { viewer: Viewer }) => {
    signed.push(viewer);
    return {};
  },
  verify: async (name?: string) => ({ ...anonymous, subject: name ?? null, roles: name ? [name] : [] }),
};
const one = { one: { sdl, resolvers: { Query: { who: () => 'one' } } } };
const graph = await servedGraph(one, { ...options, mayRelay: ({ roles }) => roles.includes('developer') });
const closed = await servedGraph(one, options);

const ask = async (path: string, authorization?: string, body?: string, { url } = graph) => {
  const response = await fetch(new URL(path, url), {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    ...(body !== undefined && { body }),
  });
  return { status: response.status, body: await response.json() };
};
const who = JSON.stringify({ query: '{ who }' });

test('a developer asks a subgraph as the person of their token', async () => {
  expect(await ask('/relay', 'developer')).toEqual({
    status: 200,
    body: { viewer: expect.objectContaining({ subject: 'developer' }), subgraphs: ['one'] },
  });
  expect(await ask('/relay/one', 'developer', who)).toEqual({ status: 200, body: { data: { who: 'one' } } });
  expect(signed.at(-1)).toMatchObject({ subject: 'developer', roles: ['developer'] });
});

test.each([
  ['nobody', '/relay/one', undefined, who, 401],
  ['another role', '/relay/one', 'editor', who, 403],
  ['another role that looks around', '/relay', 'editor', undefined, 403],
  ['a subgraph that is none', '/relay/two', 'developer', who, 404],
  ['no GraphQL', '/relay/one', 'developer', '[]', 400],
  ['no JSON', '/relay/one', 'developer', 'who', 400],
])('%s is refused', async (_, path, role, body, status) => {
  expect(await ask(path, role, body)).toMatchObject({ status, body: { errors: [{}] } });
});

test('there is no relay where nobody may use it', async () => {
  expect((await ask('/relay/one', 'developer', who, closed)).status).toBe(404);
});
