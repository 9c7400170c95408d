import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from '@jest/globals';
import { subgraphOf } from '@media-graph/infra';
import { freePort } from '@media-graph/postgres';
import { anonymous, createLog, type Viewer } from '@media-graph/service';
import { seedId, serveSubgraph } from '@media-graph/subgraph';
import { type Answer, askSubgraph, staffOf, testDatabase, viewers } from '@media-graph/testing';
import pg from 'pg';

// Two processes' worth of a subgraph behind PgBouncer in transaction mode, with two connections to PostgreSQL for all:
// Debian's (`apt install pgbouncer`); without one on this machine it is not tested here.

const program = (): string | undefined => {
  try {
    return execFileSync('sh', ['-c', 'PATH=$PATH:/usr/sbin command -v pgbouncer'], {
      encoding: 'utf8',
    }).trim();
  } catch {
    return undefined;
  }
};
const pgbouncer = program();
const testPooled = (name: string, run: () => Promise<void>): void =>
  pgbouncer ? test(name, run) : test.skip(`there is no pgbouncer on this machine: ${name}`, run);
const ends: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

/** The address of a database as it is reached through a pooler. */
const pooled = async (url: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'media-graph-pooler-'));
  ends.push(() => rm(folder, { recursive: true, force: true }));
  const [{ hostname, port: behind, username, password }, port] = [new URL(url), await freePort()];
  await writeFile(join(folder, 'users'), `"${username}" "${decodeURIComponent(password)}"\n`);
  await writeFile(
    join(folder, 'pgbouncer.ini'),
    `[databases]
* = host=${hostname} port=${behind}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, 'users')}
pool_mode = transaction
default_pool_size = 2
ignore_startup_parameters = statement_timeout,lock_timeout,idle_in_transaction_session_timeout
`,
  );
  await chmod(folder, 0o755);
  // It does not run as root.
  const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const server = spawn(pgbouncer!, [join(folder, 'pgbouncer.ini')], { stdio: 'ignore', ...asNobody });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  ends.push(async () => {
    server.kill();
    await ended;
  });
  const address = new URL(url);
  address.port = String(port);
  for (;;) {
    const client = new pg.Client(address.href);
    client.on('error', () => undefined);
    const isThere = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (isThere) return address.href;
    if (server.exitCode !== null) throw new Error(`pgbouncer ended with ${server.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const gatewaySecret = 'the secret of the test gateway, 32 characters';
type Ask = (query: string, as?: Viewer, variables?: object) => Promise<Answer>;

const serveBehindPooler = async (): Promise<{ asks: readonly [Ask, Ask]; url: string }> => {
  const organisations = await subgraphOf('organisations', { ASSETS_DIR: tmpdir() });
  const database = await testDatabase(organisations, Object.keys(organisations.demonstration!.seeds));
  ends.push(() => database.drop());
  const url = await pooled(database.serviceUrl);
  const serve = async (): Promise<Ask> => {
    const log = createLog('organisations', { level: 'silent' });
    const service = await serveSubgraph(organisations, {
      ...{ port: 0, databaseUrl: url, gatewaySecret, log, startsJobs: false },
    });
    ends.push(service.stop);
    const served = { name: 'organisations', url: service.url, gatewaySecret };
    return (query, as = anonymous, variables = {}) => askSubgraph(served, query, { as, variables });
  };
  return { asks: [await serve(), await serve()], url };
};

testPooled(
  'behind PgBouncer in transaction mode everybody sees what is theirs, and writes happen once',
  async () => {
    const { asks, url } = await serveBehindPooler();
    const club = seedId('Organisation', 'dongli-club');
    const questions = [
      '{ organisations(first: 3) { totalCount nodes { slug parent { slug } } } }',
      '{ facilities { slug capacity } }',
      '{ people(first: 5) { nodes { name { en } memberships(first: 3) { totalCount } } } }',
      `{ organisation(id: "${club}") { slug members(first: 5) { totalCount nodes { isPublic tier } } } }`,
      '{ searchOrganisations(text: "印刷") { nodes { slug } } }',
    ];
    const callers = [anonymous, staffOf(club), viewers.headquarters];
    const alone = new Map<string, string>();
    for (const query of questions)
      for (const [caller, viewer] of callers.entries())
        alone.set(`${caller} ${query}`, JSON.stringify(await asks[0](query, viewer)));
    for (const text of alone.values()) expect(text).not.toContain('"errors"');
    const [mine, theirs] = [1, 0].map((caller) => alone.get(`${caller} ${questions[3]}`));
    expect(mine).not.toBe(theirs);

    // All at once, through both: each statement meets connections that know it, and such as do not.
    const many = Array.from({ length: 150 }, async (_, turn) => {
      const [query, caller] = [questions[turn % questions.length]!, turn % callers.length];
      const answer = await asks[turn % 2]!(query, callers[caller]);
      expect(JSON.stringify(answer)).toBe(alone.get(`${caller} ${query}`));
    });
    await Promise.all(many);

    // Locks are a transaction's, and so is the viewer.
    const input = {
      organisationId: club,
      memberOrganisationId: seedId('Organisation', 'huipinhui'),
      startsOn: '2024-05-01',
    };
    const started = await Promise.all(
      Array.from({ length: 10 }, (_, turn) =>
        asks[turn % 2]!(
          'mutation ($input: StartMembershipInput!) { startMembership(input: $input) { membership { id } userErrors { code } } }',
          staffOf(club),
          { input: { idempotencyKey: randomUUID(), ...input } },
        ),
      ),
    );
    const made = started.filter(({ data }) => (data.startMembership as { membership: unknown }).membership);
    expect(made).toHaveLength(1);

    const client = new pg.Client(url);
    await client.connect();
    const { rows } = await client.query(
      `SELECT current_user = session_user AS plain, coalesce(current_setting('app.subject', true), '') AS subject, current_setting('statement_timeout') AS patience`,
    );
    await client.end();
    expect(rows).toEqual([{ plain: true, subject: '', patience: '3s' }]);
  },
);
