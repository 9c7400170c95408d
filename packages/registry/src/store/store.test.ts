import { once } from 'node:events';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { fileStore } from './file-store.ts';
import { openStore } from './open-store.ts';

const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'registry-'));

test('a text is written once, however many write it at once', async () => {
  const root = await folder();
  const store = fileStore(root);
  const wrote = await Promise.all(Array.from({ length: 20 }, (_, n) => store.putNew('a/b.json', `${n}`)));
  expect(wrote.filter(Boolean)).toHaveLength(1);
  expect((await store.get('a/b.json'))?.text).toBe(`${wrote.indexOf(true)}`);
  expect(await store.list('a')).toEqual(['a/b.json']);
  expect(await readdir(join(root, 'a'))).toEqual(['b.json']);
});

test('a pointer is moved only by one who has seen where it is', async () => {
  const store = openStore(pathToFileURL(await folder()).href);
  await store.putNew('at', '0');
  // Each adds one, and reads anew when another was faster: none is lost.
  const add = async (): Promise<void> => {
    const { text, etag } = (await store.get('at'))!;
    if (!(await store.swap('at', `${Number(text) + 1}`, etag))) await add();
  };
  await Promise.all(Array.from({ length: 20 }, add));
  expect((await store.get('at'))?.text).toBe('20');
  expect(await store.swap('none', '1', 'x')).toBe(false);
});

test('what a process that ended left locked is free again', async () => {
  const root = await folder();
  const store = fileStore(root);
  await store.putNew('at', '0');
  await writeFile(join(root, 'at.lock'), '');
  const { utimes } = await import('node:fs/promises');
  await utimes(join(root, 'at.lock'), new Date(0), new Date(0));
  expect(await store.swap('at', '1', (await store.get('at'))!.etag)).toBe(true);
});

test('over HTTP it is read, asked again only where it has changed, and never written', async () => {
  const root = await folder();
  await writeFile(join(root, 'at'), 'one');
  const statuses: number[] = [];
  const server = createServer(async (request, response) => {
    const text = await readFile(join(root, request.url!), 'utf8').catch(() => undefined);
    const etag = `"${text}"`;
    if (text === undefined) response.statusCode = 404;
    else if (request.headers['if-none-match'] === etag) response.statusCode = 304;
    statuses.push(response.statusCode);
    response.setHeader('etag', etag);
    response.end(response.statusCode === 200 ? text : '');
  }).listen(0);
  await once(server, 'listening');
  const store = openStore(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  expect([await store.get('at'), await store.get('at'), await store.get('none')]).toMatchObject([
    { text: 'one' },
    { text: 'one' },
    undefined,
  ]);
  await writeFile(join(root, 'at'), 'two');
  expect((await store.get('at'))?.text).toBe('two');
  expect(statuses).toEqual([200, 304, 404, 200]);
  expect(() => store.putNew('x', 'y')).toThrow('read only');
  server.close();
});

test('an address of another kind is refused', () => {
  expect(() => openStore('ftp://x')).toThrow('ftp://x is no registry');
});
