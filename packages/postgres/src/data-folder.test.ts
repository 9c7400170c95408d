import { chmod, chown, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { startPostgres } from './start-postgres.ts';
import { asNobody, asOrdinaryUser, nobody } from './testing/as-nobody.ts';
import { childStart } from './testing/child-start.ts';
import { scratchFolder } from './testing/scratch-folder.ts';

const scratch = scratchFolder('folder');

/** The message of the refused start; fails unless it is one line of a PostgresStartError. */
const refusalOf = async (dataDir: string): Promise<string> => {
  const error = await startPostgres({ dataDir }).then(
    () => undefined,
    (reason) => reason,
  );
  expect(error?.name).toBe('PostgresStartError');
  expect(error.message).not.toContain('\n');
  return error.message;
};

test('a folder with files of somebody else is left as it is', async () => {
  const dataDir = path.join(scratch, 'photographs');
  await mkdir(dataDir);
  await writeFile(path.join(dataDir, 'wedding.jpg'), 'x');
  expect(await refusalOf(dataDir)).toContain('(wedding.jpg)');
  expect(await readdir(dataDir)).toEqual(['wedding.jpg']);
});

test('the data directory of another PostgreSQL is not touched', async () => {
  const dataDir = path.join(scratch, 'other-server');
  await mkdir(dataDir);
  for (const name of ['PG_VERSION', 'postgresql.conf']) await writeFile(path.join(dataDir, name), '18\n');
  expect(await refusalOf(dataDir)).toContain('PG_VERSION');
});

test('a database of another major version is named with its version', async () => {
  const dataDir = path.join(scratch, 'older');
  await mkdir(path.join(dataDir, 'cluster'), { recursive: true });
  await writeFile(path.join(dataDir, 'cluster', 'PG_VERSION'), '16\n');
  expect(await refusalOf(dataDir)).toContain('is of PostgreSQL 16, not 18');
});

test('a cluster folder without a version is no PostgreSQL folder', async () => {
  const dataDir = path.join(scratch, 'hollow');
  await mkdir(path.join(dataDir, 'cluster'), { recursive: true });
  expect(await refusalOf(dataDir)).toContain('is not a PostgreSQL folder');
});

test('a file in the place of the folder is named', async () => {
  const dataDir = path.join(scratch, 'file');
  await writeFile(dataDir, '');
  expect(await refusalOf(dataDir)).toContain(dataDir);
});

asOrdinaryUser('a folder that may not be written is named (needs an ordinary user)', async () => {
  const parent = path.join(scratch, 'closed');
  await mkdir(parent);
  await chmod(parent, 0o500);
  expect(await refusalOf(path.join(parent, 'data'))).toContain('make it writable');
});

asNobody("an ordinary user is told of another's database (needs root and an open clone)", async () => {
  const dataDir = path.join(scratch, 'of-root');
  await mkdir(path.join(dataDir, 'cluster'), { recursive: true });
  await chmod(scratch, 0o755);
  await chown(path.join(dataDir, 'cluster'), 1, 1);
  const child = childStart(dataDir, nobody);
  const answer = await child.says();
  await child.ended();
  expect(answer?.error).toContain('belongs to user id 1, not to you');
});
