import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { subgraphSecret } from '@media-graph/infra';
import { postQuery } from '@media-graph/testing';
import { productionSettings } from '../production-gateway.ts';
import { serviceKeys } from '../service-keys.ts';
import { type Service, startService } from '../start-service.ts';
import { wholeGraph } from '../whole-graph.ts';
import { balancer } from './balancer.ts';
import { load } from './load.ts';

// Everything is replaced while readers and writers go on: two of each subgraph and two gateways, each pair behind a
// balancer that knows TCP and readiness alone.

const graph = await wholeGraph();
const names = Object.keys(graph.databases);
const drain = { DRAIN_SECONDS: '1' };
const startSubgraph = (name: string): Promise<Service> =>
  startService(`subgraphs/${name}/src/main.ts`, {
    ...serviceKeys,
    ...drain,
    DATABASE_URL: graph.databases[name]!.serviceUrl,
    GATEWAY_SECRET: subgraphSecret('test', name),
    ASSETS_DIR: process.env.TEST_ASSETS_DIR!,
  });

const startPair = async (start: () => Promise<Service>) => {
  const running = await Promise.all([start(), start()]);
  const front = await balancer(running);
  afterAll(() => front.close());
  return {
    url: front.url,
    /** Each gives way to another one, which is there before the next leaves. */
    roll: async (): Promise<void> => {
      for (const [index, old] of running.entries()) {
        old.child.kill('SIGTERM');
        expect(await old.ended).toBe(0);
        const fresh = await start();
        running[index] = fresh;
        await front.replace(old, fresh);
      }
    },
  };
};

const pairs: Record<string, Awaited<ReturnType<typeof startPair>>> = {};
for (const name of names) pairs[name] = await startPair(() => startSubgraph(name));
const settings = {
  ...(await productionSettings(graph)),
  ...drain,
  SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(names.map((name) => [name, pairs[name]!.url]))),
};
const gateways = await startPair(() => startService('gateway/src/main.ts', settings));

// biome-ignore lint/suspicious/noExplicitAny: a test reads the data that it asked for
type Answer = { readonly data?: any; readonly errors?: any };
/** How often a gateway had more to do than it could: on a busy machine that is not what is looked for here. */
let putOff = 0;
const ask = async (query: string, role?: string, variables = {}): Promise<Answer> => {
  const headers = role === undefined ? {} : { authorization: `Bearer ${graph.tokens[role]}` };
  const response = await postQuery(gateways.url, { query, variables }, headers);
  const answer = (await response.json()) as Answer;
  if (response.status !== 503 || answer.errors?.[0].extensions.code !== 'BUSY') return answer;
  // Nothing of it was done, and it is told when to come again.
  putOff++;
  await delay(1_000 * Number(response.headers.get('retry-after')));
  return ask(query, role, variables);
};

const showcase = async (file: string): Promise<string> =>
  readFile(join(import.meta.dirname, '../showcase', `${file}.graphql`), 'utf8');
const rename = `mutation($input: RenameSectionInput!) {
  renameSection(input: $input) { section { version name { en } } userErrors { code } }
}`;

test('all subgraphs and both gateways are replaced under load: no request is lost, nor done twice', async () => {
  const under = load();
  for (const [file, role] of [
    ['event-page', undefined],
    ['affiliates', undefined],
    ['companies-month', 'hq-executive'],
    ['issue-timeline', 'hq-executive'],
  ] as const) {
    const query = await showcase(file);
    const expected = JSON.stringify(await ask(query, role));
    expect(expected).not.toContain('"errors"');
    under.add(file, async () => {
      const told = await ask(query, role);
      return JSON.stringify(told) === expected ? undefined : (told.errors ?? 'another answer');
    });
  }
  const { data } = await ask('{ sections { id version } }');
  const [section] = data.sections;
  let { version } = section;
  under.add('write', async () => {
    const en = `Renamed ${version}`;
    const input = { idempotencyKey: randomUUID(), id: section.id, version, name: { zhHans: '要闻', en } };
    const told = await ask(rename, 'editor', { input });
    const answer = told.data?.renameSection;
    if (answer?.section?.version !== version + 1 || answer.section.name.en !== en) return told;
    version++;
    return undefined;
  });
  const picture = await ask(
    '{ eventByCode(code: "e3") { assets { nodes { ... on ImageAsset { rendition(width: 320) { href } } } } } }',
  );
  const { href } = picture.data.eventByCode.assets.nodes[0].rendition;
  under.add('picture', async () => {
    const response = await fetch(new URL(href, gateways.url));
    const bytes = (await response.arrayBuffer()).byteLength;
    return response.status === 200 && bytes > 1_000 ? undefined : response.status;
  });

  for (const name of names) await pairs[name]!.roll();
  await gateways.roll();
  const { counts, failed } = await under.stop();
  const asked = Object.values(counts).reduce((sum, count) => sum + count);
  console.log(
    `${names.length * 2 + 2} processes replaced: ${asked} asked (${Object.entries(counts)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}), ${failed.length} failed, ${putOff} put off`,
  );
  expect(failed).toEqual([]);
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(20);
});
