import { setTimeout as delay } from 'node:timers/promises';
import { composeSdl } from '../engine/testing/in-memory-graph.ts';
import { checkSupergraph } from '../supergraph/check-supergraph.ts';
import { keptSupergraph } from '../supergraph/kept-supergraph.ts';
import { supergraphSource } from '../supergraph/supergraph-source.ts';
import { verifySupergraph } from '../supergraph/verify-supergraph.ts';
import { WatchedSupergraph } from '../supergraph/watched-supergraph.ts';

// Supergraphs that come one after the other, and a watch over them.

const federation = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const sdl = (fields: string): string => `${federation} type Query { slow: Int ${fields} }`;
export const one = composeSdl({ a: { sdl: sdl('one: Int two: Int') } });
export const two = composeSdl({ a: { sdl: sdl('one: Int two: Int three: Int') } });
export const lossy = composeSdl({ a: { sdl: sdl('three: Int') } });
export const foreign = composeSdl({
  a: { sdl: sdl('one: Int two: Int') },
  b: { sdl: `${federation} type Query { other: Int }` },
}).replace('http://b.test', '');
export const unsatisfiable = composeSdl({
  a: {
    sdl: `${federation} type Query { one: Int two: Int slow: Int thing: Thing } type Thing @key(fields: "id") { id: ID! }`,
  },
  b: { sdl: `${federation} type Thing @key(fields: "id") { id: ID! price: Int }` },
}).replace(
  /(type Thing[^{]*)@join__type\(graph: B, key: "id"\)/,
  '$1@join__type(graph: B, key: "id", resolvable: false)',
);

const resolvers = {
  Query: { one: () => 1, two: () => 2, three: () => 3, slow: () => delay(600, 9) },
};
export const subgraph = { sdl: sdl('one: Int two: Int three: Int'), resolvers };

type Line = { readonly message: string; readonly reason: unknown };
/** Looks at a place every forty milliseconds; `lines` is what it has said. */
export const open = async (place: string, options: { keptAt?: string } = {}) => {
  const lines: Line[] = [];
  const note = (details: unknown, message?: unknown) =>
    void lines.push({ message: String(message ?? details), reason: (details as Line).reason });
  const urls = { a: 'http://127.0.0.1:9/' };
  const updates = await WatchedSupergraph.open({
    source: supergraphSource(place),
    kept: keptSupergraph(options.keptAt),
    check: async (text) => {
      checkSupergraph(text, { urls, sign: () => ({}) });
      await verifySupergraph(text);
    },
    every: 40,
    log: { info: note, warn: note, error: note },
  });
  return { updates, lines };
};
