import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type pg from 'pg';
import { copyCluster } from './copy-cluster.ts';
import { ownServers, until } from './own-servers.ts';

// The steps of infra/deploy/README.md, with the programs that the packages bring.

const { folder, start, connected, organisationsIn } = await ownServers();
const archive = join(folder, 'archive');
const read = async (client: pg.Client, sql: string) => Object.values((await client.query(sql)).rows[0])[0];

test('a database comes back as it was at a moment between two backups, before a mistake', async () => {
  await mkdir(archive);
  await chmod(archive, 0o777);
  const dataDir = join(folder, 'server');
  const server = await start(dataDir, {
    archive_mode: 'on',
    archive_command: `cp %p ${archive}/%f`,
  });
  const { ownerUrl } = await organisationsIn(server.url, 'restored');
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

  const again = await start(restored, {
    restore_command: `cp ${archive}/%f %p`,
    recovery_target_time: String(moment),
    recovery_target_action: 'promote',
  });
  const reader = await connected(again.url.replace(/postgres$/, 'restored'));
  await until(async () => !(await read(reader, 'SELECT pg_is_in_recovery()')));
  const { rows } = await reader.query('SELECT note FROM notes ORDER BY note');
  expect(rows).toEqual([{ note: 'after the backup' }, { note: 'in the backup' }]);
});
