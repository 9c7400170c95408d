import { execFile } from 'node:child_process';
import { chown, copyFile, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type pg from 'pg';

const execute = promisify(execFile);

/**
 * Copies the cluster of a running server, as `pg_basebackup` does by the same functions of the server: the packages
 * bring no such program.
 *
 * @param signal `recovery.signal` for one that comes back from an archive, `standby.signal` for one that follows
 */
export const copyCluster = async (
  admin: pg.Client,
  from: string,
  to: string,
  signal: string,
): Promise<void> => {
  await admin.query(`SELECT pg_backup_start('copy', fast => true)`);
  const cluster = join(to, 'cluster');
  await mkdir(to);
  await execute('cp', ['-a', join(from, 'cluster'), to]);
  const { rows } = await admin.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop()');
  // What was written meanwhile comes from the archive, or from the server that it follows.
  await execute('find', [join(cluster, 'pg_wal'), '-type', 'f', '-delete']);
  await rm(join(cluster, 'postmaster.pid'));
  const { uid, gid } = await stat(cluster);
  for (const [name, text] of Object.entries({ backup_label: rows[0]!.labelfile, [signal]: '' })) {
    await writeFile(join(cluster, name), text);
    await chown(join(cluster, name), uid, gid);
  }
  await copyFile(join(from, 'password'), join(to, 'password'));
};
