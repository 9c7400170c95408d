import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { subgraphSecret } from '@media-graph/infra';
import { askGraph, askSubgraph } from '@media-graph/testing';
import { productionGateway } from './production-gateway.ts';
import { serviceKeys } from './service-keys.ts';
import { startService } from './start-service.ts';
import { wholeGraph } from './whole-graph.ts';

const graph = await wholeGraph();
const gatewaySecret = subgraphSecret('test', 'content');
const content = await startService('subgraphs/content/src/main.ts', {
  DATABASE_URL: graph.databases.content!.serviceUrl,
  GATEWAY_SECRET: gatewaySecret,
  ...serviceKeys,
});
const nobody = 'http://127.0.0.1:9/graphql';
const others = Object.keys(graph.databases).filter((name) => name !== 'content');
const gateway = await productionGateway(graph, {
  SUBGRAPH_URLS: JSON.stringify({
    content: content.url,
    ...Object.fromEntries(others.map((name) => [name, nobody])),
  }),
  SCHEMA_ROLES: 'headquarters,editor',
  READY_SHARE: '0',
});

const ask = (query: string, token?: string) => askGraph(gateway.url, query, token);

test('a token of the issuer is who it names', async () => {
  const drafts = '{ articles(status: DRAFT) { totalCount } }';
  expect((await ask(drafts)).data).toEqual({ articles: { totalCount: 0 } });
  expect((await ask(drafts, graph.tokens.editor)).data).toEqual({ articles: { totalCount: 7 } });
});

test('what a subgraph that is down would have answered is null, with path and code; the rest stands', async () => {
  const { data, errors } = await ask(
    '{ articleBySlug(slug: "e3-signing") { slug event { id name { en } } leadImage { id creditLine } } }',
  );
  expect(data.articleBySlug).toMatchObject({ slug: 'e3-signing', event: null });
  expect(errors).toContainEqual(
    expect.objectContaining({
      path: expect.arrayContaining(['articleBySlug', 'event']),
      extensions: expect.objectContaining({ code: 'SUBGRAPH_UNREACHABLE', subgraph: 'events' }),
    }),
  );
  expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONN/);
});

test('production shows its schema to those who generate code from it, and to nobody else', async () => {
  const schemaFor = async (token?: string) =>
    fetch(`${gateway.url}/schema`, { headers: token ? { authorization: `Bearer ${token}` } : {} });
  expect(await (await schemaFor(graph.tokens.editor)).text()).toContain('type Article');
  for (const [token, status, code] of [
    [undefined, 401, 'UNAUTHENTICATED'],
    [graph.tokens['travel-staff'], 403, 'FORBIDDEN'],
  ] as const) {
    const refused = await schemaFor(token);
    expect([refused.status, await refused.json()]).toMatchObject([
      status,
      { errors: [{ extensions: { code } }] },
    ]);
  }
});

test('production shows no schema and no explorer', async () => {
  const { errors } = await ask('{ __schema { types { name } } }');
  expect(errors).toHaveLength(1);
  expect(JSON.stringify((await ask('{ sectionz { slug } }')).errors)).not.toContain('Did you mean');
  const page = await fetch(gateway.url, { headers: { accept: 'text/html' } });
  expect(await page.text()).not.toContain('GraphiQL');
});

test('a service says that it serves what was reviewed, so that it can be published', async () => {
  const served = { name: 'content', url: content.url, gatewaySecret };
  const { data } = await askSubgraph(served, '{ _service { sdl } }');
  const reviewed = await readFile(join(import.meta.dirname, '../subgraphs/content/schema.graphql'), 'utf8');
  expect(data._service.sdl.trim()).toBe(reviewed.trim());
});

test.each([
  ['content', content],
  ['gateway', gateway],
])('%s is live and ready, and ends on SIGTERM once it has answered', async (_name, { url, child, ended }) => {
  expect((await fetch(new URL('/health/live', url))).status).toBe(200);
  expect((await fetch(new URL('/health/ready', url))).status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
