import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { takeOwnerLock } from './take-owner-lock.ts';
import { scratchFolder } from './testing/scratch-folder.ts';

const scratch = scratchFolder('lock');

const folderWith = async (name: string, claims: Record<string, string> = {}): Promise<string> => {
  const folder = path.join(scratch, name);
  await mkdir(folder);
  for (const [file, content] of Object.entries(claims)) await writeFile(path.join(folder, file), content);
  return folder;
};

const of = (pid: number, started: string): string => JSON.stringify({ pid, started });

test('the lock names this process and goes away with its release', async () => {
  const folder = await folderWith('own');
  const release = await takeOwnerLock(folder);
  const [claim = ''] = await readdir(folder);
  expect(JSON.parse(await readFile(path.join(folder, claim), 'utf8'))).toMatchObject({ pid: process.pid });
  await release();
  expect(await readdir(folder)).toEqual([]);
});

test('a second taker is refused', async () => {
  const folder = await folderWith('second');
  const release = await takeOwnerLock(folder);
  await expect(takeOwnerLock(folder)).rejects.toMatchObject({ name: 'PostgresStartError' });
  await release();
});

test.each([
  ['that is empty', ''],
  ['of a process that is gone', of(999_999_999, 'x')],
  ['whose pid has passed to another process', of(process.pid, 'another time')],
])('a lock %s is taken over', async (name, content) => {
  const folder = await folderWith(name, { 'owner.lock.old': content, 'owner.lock.old.held': '' });
  const release = await takeOwnerLock(folder);
  expect(await readdir(folder)).not.toContain('owner.lock.old');
  await release();
  expect(await readdir(folder)).toEqual([]);
});

test('of many that take a stale lock over at once exactly one gets it', async () => {
  for (let round = 0; round < 5; round++) {
    const stale = { 'owner.lock.old': of(999_999_999, 'x'), 'owner.lock.old.held': '' };
    const folder = await folderWith(`race-${round}`, stale);
    const taken = await Promise.allSettled(Array.from({ length: 8 }, () => takeOwnerLock(folder)));
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  }
});
