import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { subgraphOf } from '@media-graph/infra';
import { provisionDatabase, startPostgres } from '@media-graph/postgres';
import { migrate } from '@media-graph/subgraph';
import pg from 'pg';
import { copyCluster } from './copy-cluster.ts';

// The steps of infra/deploy/README.md, with the programs that the packages bring.

const folder = await mkdtemp(join(tmpdir(), 'media-graph-restore-'));
const ends: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});
const archive = join(folder, 'archive');
const connected = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url });
  // Its server is stopped before it.
  client.on('error', () => undefined);
  await client.connect();
  ends.push(() => client.end().catch(() => undefined));
  return client;
};
const read = async (client: pg.Client, sql: string) => Object.values((await client.query(sql)).rows[0])[0];
const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 100));
};

test('a database comes back as it was at a moment between two backups, before a mistake', async () => {
  await mkdir(archive);
  // The server may run as another user.
  await chmod(folder, 0o755);
  await chmod(archive, 0o777);
  const dataDir = join(folder, 'server');
  const server = await startPostgres({
    dataDir,
    settings: { archive_mode: 'on', archive_command: `cp %p ${archive}/%f` },
  });
  ends.push(server.stop);
  const organisations = await subgraphOf('organisations', { ASSETS_DIR: folder });
  const { ownerUrl } = await provisionDatabase({
    ...{ adminUrl: server.url, database: 'restored', roleSecret: 'test' },
    serviceRoles: organisations.databaseRoles,
  });
  await migrate(organisations, ownerUrl);
  const admin = await connected(server.url);
  const owner = await connected(ownerUrl);
  await owner.query('CREATE TABLE notes (note text)');
  await owner.query(`INSERT INTO notes VALUES ('in the backup')`);

  const restored = join(folder, 'restored');
  await copyCluster(admin, dataDir, restored, 'recovery.signal');

  await owner.query(`INSERT INTO notes VALUES ('after the backup')`);
  const moment = await read(owner, 'SELECT clock_timestamp()::text');
  await owner.query('DROP TABLE notes');
  const wal = await read(admin, 'SELECT pg_walfile_name(pg_switch_wal())');
  await until(async () =>
    Boolean(await read(admin, `SELECT coalesce(last_archived_wal >= '${wal}', false) FROM pg_stat_archiver`)),
  );
  await server.stop();

  const again = await startPostgres({
    dataDir: restored,
    settings: {
      restore_command: `cp ${archive}/%f %p`,
      recovery_target_time: String(moment),
      recovery_target_action: 'promote',
    },
  });
  ends.push(again.stop);
  const reader = await connected(again.url.replace(/postgres$/, 'restored'));
  await until(async () => !(await read(reader, 'SELECT pg_is_in_recovery()')));
  const { rows } = await reader.query('SELECT note FROM notes ORDER BY note');
  expect(rows).toEqual([{ note: 'after the backup' }, { note: 'in the backup' }]);
});
