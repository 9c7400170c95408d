import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { anonymous, createLog, type Viewer } from '@media-graph/service';
import { seed, serveSubgraph } from '@media-graph/subgraph';
import { askSubgraph, seedRoles } from '@media-graph/testing';
import { copyCluster } from './copy-cluster.ts';
import { ownServers, until } from './own-servers.ts';

// A subgraph over a primary and a streaming replica, both of them real servers.

const { folder, ends, start, connected, organisationsIn } = await ownServers();
const dataDir = join(folder, 'primary');
const quick = { fsync: 'off', max_connections: 50 };
const primary = await start(dataDir, quick);
const { organisations, serviceUrl } = await organisationsIn(primary.url, 'replicated');
await seed(organisations, serviceUrl, seedRoles);

const copy = join(folder, 'replica');
await copyCluster(await connected(primary.url), dataDir, copy, 'standby.signal');
const { hostname: host, port, username: user, password } = new URL(primary.url);
const replica = await start(copy, {
  ...quick,
  primary_conninfo: `host=${host} port=${port} user=${user} password=${password}`,
});
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

const ask = (query: string, as: Viewer = anonymous, variables = {}, { url } = service) =>
  askSubgraph({ name: 'organisations', url, gatewaySecret }, query, { as, variables });
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
  await replica.stop();
  isStopping = false;
  await Promise.all(clients);
  for (let turn = 0; turn < 10; turn++) expect(await read()).toBe('https://last.example.com/');
});
