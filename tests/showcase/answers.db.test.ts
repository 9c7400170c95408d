import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { startGateway } from '@media-graph/gateway';
import { subgraphSecret } from '@media-graph/infra';
import { anonymous, createLog, signRequest } from '@media-graph/service';
import { type Answer, postQuery, viewers } from '@media-graph/testing';
import { wholeGraph } from '../whole-graph.ts';

const graph = await wholeGraph();
const nobody = 'http://127.0.0.1:9/graphql';
const supergraphSdl = readFileSync(join(import.meta.dirname, '../../gateway/supergraph.graphql'), 'utf8');

const reachable = Object.fromEntries(Object.entries(graph.databases).map(([name, { url }]) => [name, url]));
const urls = { ...reachable };
/** A gateway over the same subgraphs, of which one can be put out of reach; it knows its callers by name. */
const gateway = await startGateway({
  port: 0,
  host: '127.0.0.1',
  log: createLog('gateway', { level: 'silent' }),
  supergraphSdl,
  urls,
  verify: async (name) => (name === 'hq-executive' ? viewers.headquarters : anonymous),
  sign: (request) => signRequest(request, subgraphSecret('test', request.audience)),
  open: true,
});
afterAll(gateway.stop);

const ask = async (query: string, down?: string): Promise<Answer> => {
  Object.assign(urls, reachable, down && { [down]: nobody });
  const as = /# as: ([\w-]+)/.exec(query)?.[1];
  const response = await postQuery(gateway.url, { query }, as ? { authorization: as } : {});
  return (await response.json()) as Answer;
};

/** Whether an answer says nothing that another does not say: its values are the same, or null. */
const isPartOf = (part: unknown, whole: unknown): boolean => {
  if (part === null) return true;
  if (typeof part !== 'object' || typeof whole !== 'object' || whole === null) return part === whole;
  if (Array.isArray(part))
    return Array.isArray(whole) && part.every((entry, index) => isPartOf(entry, whole[index]));
  return Object.entries(part).every(([key, value]) =>
    isPartOf(value, (whole as Record<string, unknown>)[key]),
  );
};

const names = globSync('*.graphql', { cwd: import.meta.dirname }).map((file) => file.replace('.graphql', ''));
const queryOf = (name: string): string => readFileSync(join(import.meta.dirname, `${name}.graphql`), 'utf8');

test.each(names)('%s is answered without an error', async (name) => {
  const { data, errors } = await ask(queryOf(name));
  expect(errors).toBeUndefined();
  expect(Object.values(data)).not.toContain(null);
});

describe.each(Object.keys(graph.databases))('without %s', (down) => {
  test('its fields are null with path and code, and all the rest stands', async () => {
    for (const name of names) {
      const whole = await ask(queryOf(name));
      const part = await ask(queryOf(name), down);
      expect(isPartOf(part.data, whole.data)).toBe(true);
      if (JSON.stringify(part.data) === JSON.stringify(whole.data)) continue;
      expect(part.errors?.length).toBeGreaterThan(0);
      for (const error of part.errors!) {
        expect(error.path?.length).toBeGreaterThan(0);
        expect(error.extensions).toMatchObject({
          code: expect.stringMatching(/^[A-Z_]+$/),
          subgraph: expect.any(String),
        });
        expect(JSON.stringify(error)).not.toMatch(/127\.0\.0\.1|ECONN|node_modules/);
      }
      expect(part.errors!.map((error) => error.extensions?.subgraph)).toContain(down);
    }
  });
});

test('one subgraph down does not take the page: E3 without the picture agency', async () => {
  const { data } = await ask(queryOf('event-page'), 'media-assets');
  expect(data.eventByCode.signings.totalCount).toBe(14);
  expect(data.eventByCode.coverage.nodes[0].headline.en).toBeTruthy();
});
