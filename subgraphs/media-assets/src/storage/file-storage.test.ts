import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { fileStorage } from './file-storage.ts';

const folder = await mkdtemp(join(tmpdir(), 'file-storage-'));
afterAll(() => rm(folder, { recursive: true }));
const storage = fileStorage(join(folder, 'assets'));
const write = async (text: string): Promise<string> => {
  const path = join(await storage.incoming(), text);
  await writeFile(path, text);
  return path;
};

test('making a storage touches nothing', async () => {
  fileStorage(join(folder, 'never'));
  expect(await readdir(folder)).not.toContain('never');
});

test('a file is found under its name, and never written over', async () => {
  const name = 'originals/ab/abcd.jpg';
  expect(await storage.find(name)).toBeNull();
  await storage.keep(name, await write('first'), 'image/jpeg');
  await storage.keep(name, await write('second'), 'image/jpeg');
  expect(await readFile((await storage.find(name))!, 'utf8')).toBe('first');
});

test('many keep one name at once', async () => {
  const files = await Promise.all(['x1', 'x2', 'x3', 'x4'].map(write));
  await Promise.all(files.map((file) => storage.keep('renditions/aa/aa.webp', file, 'image/webp')));
  expect(await readFile((await storage.find('renditions/aa/aa.webp'))!, 'utf8')).toMatch(/^x\d$/);
});

test.each([
  '../x.jpg',
  'originals/../../x.jpg',
  '/etc/passwd',
  'originals/ab/x y.jpg',
  'originals/ab/ab',
  '',
])('%j is no name of a file', async (name) => {
  await expect(storage.find(name)).rejects.toThrow('Not the name');
  await expect(storage.keep(name, '/dev/null', 'image/jpeg')).rejects.toThrow('Not the name');
});

test('what a killed process left behind goes after a day', async () => {
  const incoming = join(folder, 'again', 'incoming');
  await mkdir(incoming, { recursive: true });
  await Promise.all(['old', 'new'].map((name) => writeFile(join(incoming, name), name)));
  const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
  await utimes(join(incoming, 'old'), yesterday, yesterday);
  await fileStorage(join(folder, 'again')).incoming();
  expect(await readdir(incoming)).toEqual(['new']);
});
