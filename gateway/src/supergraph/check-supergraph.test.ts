import { expect, test } from '@jest/globals';
import { signRequest } from '@media-graph/service';
import { checkSupergraph } from './check-supergraph.ts';

const graphs = (values: string): string => `enum join__Graph { ${values} }`;
const both = graphs(
  'A @join__graph(name: "a", url: "http://a.internal/graphql") B @join__graph(name: "b", url: "")',
);
const secrets: Record<string, string> = { a: 'a'.repeat(32), b: 'b'.repeat(32) };
const sign = (request: Parameters<typeof signRequest>[0]) => {
  const secret = secrets[request.audience];
  if (!secret) throw new Error('there is no secret for it');
  return signRequest(request, secret);
};

const linking = (url: string): string =>
  `schema @link(url: "https://specs.apollo.dev/${url}", for: SECURITY) { query: Query } ${both}`;

test('a supergraph whose subgraphs can be asked', () => {
  const urls = { b: 'unix:/run/b.sock' };
  for (const sdl of [both, linking('inaccessible/v0.2'), linking('policy/v0.1')])
    expect(Object.fromEntries(checkSupergraph(sdl, { urls, sign }))).toEqual({
      a: ['http://a.internal/graphql'],
      b: ['unix:/run/b.sock'],
    });
});

test.each([
  ['no GraphQL', 'type {', /^The supergraph cannot be read: Syntax Error/],
  ['nothing', '', /^The supergraph cannot be read: Syntax Error/],
  ['a schema', 'type Query { a: Int }', /names no subgraph/],
  ['a subgraph without an address', both, /subgraph b cannot be asked: The address/],
  ['an address that is none', graphs('A @join__graph(name: "a", url: "not a url")'), /subgraph a /],
  [
    'what nobody would carry out',
    linking('authenticated/v0.2'),
    /needs https:\/\/specs.apollo.dev\/authenticated\/v0.2, which/,
  ],
  [
    'a subgraph without a secret',
    graphs('C @join__graph(name: "c", url: "http://c/")'),
    /subgraph c .* no secret/,
  ],
])('%s is refused in one line', (_, sdl, message) => {
  expect(() => checkSupergraph(sdl, { urls: {}, sign })).toThrow(
    expect.objectContaining({ name: 'ConfigError', message: expect.stringMatching(message) }),
  );
  expect(() => checkSupergraph(sdl, { urls: {}, sign })).not.toThrow(/\n/);
});
