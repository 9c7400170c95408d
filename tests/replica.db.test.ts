import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { subgraphOf } from '@media-graph/infra';
import { provisionDatabase, startPostgres } from '@media-graph/postgres';
import { anonymous, createLog, signRequest, type Viewer } from '@media-graph/service';
import { migrate, seed, serveSubgraph } from '@media-graph/subgraph';
import { seedRoles } from '@media-graph/testing';
import pg from 'pg';
import { copyCluster } from './copy-cluster.ts';

// A subgraph over a primary and a streaming replica, both of them real servers.

const folder = await mkdtemp(join(tmpdir(), 'media-graph-replica-'));
await chmod(folder, 0o755);
const ends: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});
const dataDir = join(folder, 'primary');
const quick = { fsync: 'off', max_connections: 50 };
const primary = await startPostgres({ dataDir, settings: quick });
ends.push(primary.stop);
const connected = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  ends.push(() => client.end().catch(() => undefined));
  return client;
};
const organisations = await subgraphOf('organisations', { ASSETS_DIR: folder });
const { ownerUrl, serviceUrl } = await provisionDatabase({
  ...{ adminUrl: primary.url, database: 'replicated', roleSecret: 'test' },
  serviceRoles: organisations.databaseRoles,
});
await migrate(organisations, ownerUrl);
await seed(organisations, serviceUrl, seedRoles);

const copy = join(folder, 'replica');
await copyCluster(await connected(primary.url), dataDir, copy, 'standby.signal');
const { hostname: host, port, username: user, password } = new URL(primary.url);
const replica = await startPostgres({
  dataDir: copy,
  settings: { ...quick, primary_conninfo: `host=${host} port=${port} user=${user} password=${password}` },
});
let isStopped = false;
const stopReplica = async (): Promise<void> => {
  if (!isStopped) await replica.stop();
  isStopped = true;
};
ends.push(stopReplica);
const onReplica = await connected(replica.url);

const gatewaySecret = 'the secret of the test gateway, 32 characters';
const said: string[] = [];
const logTo = (lines: string[]) =>
  Object.assign(createLog('organisations', { level: 'silent' }), {
    // Requests are logged as objects.
    info: (text: unknown) => typeof text === 'string' && lines.push(text),
    warn: (_: unknown, text: string) => lines.push(text),
  });
const bound = 1_500;
const url = new URL(serviceUrl);
url.port = new URL(replica.url).port;
const serve = async (told: ReturnType<typeof logTo>) => {
  const served = await serveSubgraph(organisations, {
    ...{ port: 0, databaseUrl: serviceUrl, gatewaySecret, log: told, startsJobs: false },
    replica: { url: url.href, bound },
  });
  ends.push(served.stop);
  return served;
};
const service = await serve(logTo(said));
const ofOther: string[] = [];
const other = await serve(logTo(ofOther));

const ask = async (query: string, viewer: Viewer = anonymous, variables = {}, of = service) => {
  const body = JSON.stringify({ query, variables });
  const signed = { audience: 'organisations', method: 'POST', path: '/graphql', body, viewer };
  const response = await fetch(of.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signRequest(signed, gatewaySecret) },
    body,
  });
  // biome-ignore lint/suspicious/noExplicitAny: read as the test knows it
  return (await response.json()) as any;
};
const until = async (isSo: () => unknown): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
};
/** How many sessions of the service have asked the replica for rows of organisations. */
const readsOfReplica = async (): Promise<number> => {
  await onReplica.query('SELECT pg_stat_clear_snapshot()');
  const { rows } = await onReplica.query(
    `SELECT count(*)::int AS found FROM pg_stat_activity WHERE datname = 'replicated' AND query LIKE '%FROM "organisations"%'`,
  );
  return rows[0].found;
};
const editor: Viewer = { ...anonymous, subject: 'writer', roles: ['headquarters'] };
const read = async (viewer: Viewer = anonymous, of = service): Promise<string> =>
  (await ask('{ organisationBySlug(slug: "printing") { website } }', viewer, {}, of)).data.organisationBySlug
    .website;
const { id, version } = (await ask('{ organisationBySlug(slug: "printing") { id version } }', editor)).data
  .organisationBySlug;
const write = async (website: string, current: number) => {
  const { data } = await ask(
    'mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { organisation { website version } userErrors { code message } } }',
    editor,
    { input: { idempotencyKey: `replica-${website}`, id, version: current, website } },
  );
  return data.updateOrganisation;
};

test('the replica answers queries; who has written reads the primary until it is there too', async () => {
  await until(() => said.includes('queries are answered by the replica'));
  await read();
  expect(await readsOfReplica()).toBeGreaterThan(0);
  const before = await read();
  await onReplica.query('SELECT pg_wal_replay_pause()');
  const website = 'https://new.example.com/';
  expect(await write(website, version)).toMatchObject({ organisation: { website }, userErrors: [] });
  // The writer sees what they wrote; others what is there, while it is not too old.
  expect(await read(editor)).toBe(website);
  if (!said.includes('the replica is away or too old: queries are answered by the primary'))
    expect([before, website]).toContain(await read());
  // Then the primary answers everybody.
  await until(() => said.at(-1) === 'the replica is away or too old: queries are answered by the primary');
  expect(await read()).toBe(website);
  await onReplica.query('SELECT pg_wal_replay_resume()');
  await until(() => said.at(-1) === 'queries are answered by the replica');
  expect(await read(editor)).toBe(website);
});

test('who has written reads it by another process too, whose replica is some way behind', async () => {
  await onReplica.query(`ALTER SYSTEM SET recovery_min_apply_delay = '300ms'`);
  await onReplica.query('SELECT pg_reload_conf()');
  await until(() => ofOther.at(-1) === 'queries are answered by the replica');
  let { version: current } = (await ask('{ organisationBySlug(slug: "printing") { version } }', editor)).data
    .organisationBySlug;
  for (const turn of ['first', 'second', 'third']) {
    const website = `https://${turn}.example.com/`;
    const { organisation } = await write(website, current);
    current = organisation.version;
    expect(await read(editor, other)).toBe(website);
  }
  // What is further behind than the bound is waited for no longer than that, and then nobody asks it.
  await onReplica.query('SELECT pg_wal_replay_pause()');
  expect(await write('https://last.example.com/', current)).toMatchObject({ userErrors: [] });
  expect(await read(editor, other)).toBe('https://last.example.com/');
  await onReplica.query('SELECT pg_wal_replay_resume()');
  await onReplica.query('ALTER SYSTEM RESET recovery_min_apply_delay');
  await onReplica.query('SELECT pg_reload_conf()');
  await until(() => said.at(-1) === 'queries are answered by the replica');
});

test('a replica that goes away costs nobody an answer', async () => {
  await until(() => said.at(-1) === 'queries are answered by the replica');
  let isStopping = true;
  const clients = [1, 2, 3, 4].map(async () => {
    while (isStopping) expect(await read()).toBe('https://last.example.com/');
  });
  await stopReplica();
  isStopping = false;
  await Promise.all(clients);
  for (let turn = 0; turn < 10; turn++) expect(await read()).toBe('https://last.example.com/');
});
