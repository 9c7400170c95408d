import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { afterAll, expect, test } from '@jest/globals';
import { fileStorage } from './file-storage.ts';
import { s3Storage } from './s3-storage.ts';

// Not S3: it answers just enough of PUT and GET of an object to show what is sent and asked for.
const objects = new Map<string, { body: Buffer; type: string | undefined }>();
const asked: string[] = [];
const server = createServer(async (request, response) => {
  const { method, headers } = request;
  const path = new URL(request.url!, 'http://s3').pathname;
  asked.push(`${method} ${path}`);
  if (!headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=key/'))
    return response.writeHead(403).end();
  if (method === 'PUT') {
    objects.set(path, { body: await buffer(request), type: headers['content-type'] });
    return response.writeHead(200, { etag: '"x"' }).end();
  }
  if (method === 'DELETE') {
    objects.delete(path);
    return response.writeHead(204).end();
  }
  const prefix = new URL(request.url!, 'http://s3').searchParams.get('prefix');
  if (prefix !== null) {
    const keys = [...objects.keys()].map((key) => key.replace('/pictures/', ''));
    const listed = keys
      .filter((key) => key.startsWith(prefix))
      .map((key) => `<Contents><Key>${key}</Key></Contents>`);
    const list = `<?xml version="1.0"?><ListBucketResult>${listed.join('')}</ListBucketResult>`;
    return response.writeHead(200, { 'content-type': 'application/xml' }).end(list);
  }
  const found = objects.get(path);
  if (found) return response.writeHead(200, { 'content-type': found.type }).end(found.body);
  const error = '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>none</Message></Error>';
  return response.writeHead(404, { 'content-type': 'application/xml' }).end(error);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: 'test' });

const folder = await mkdtemp(join(tmpdir(), 's3-storage-'));
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});
const instance = (name: string) =>
  s3Storage({ bucket: 'pictures', endpoint, local: fileStorage(join(folder, name)) });

test('a file that one instance keeps, another finds; it fetches it once', async () => {
  const name = 'originals/ab/abcd.jpg';
  const one = instance('one');
  const file = join(await one.incoming(), 'file');
  await writeFile(file, 'a picture');
  await one.keep(name, file, 'image/jpeg');
  expect(objects.get(`/pictures/${name}`)?.type).toBe('image/jpeg');

  const other = instance('other');
  expect(await readFile((await other.find(name))!, 'utf8')).toBe('a picture');
  const before = asked.length;
  expect(await readFile((await other.find(name))!, 'utf8')).toBe('a picture');
  expect(asked).toHaveLength(before);
});

test('what is not in the bucket is not found', async () => {
  expect(await instance('one').find('originals/ff/ffff.jpg')).toBeNull();
});

test('a file, or a folder of files, is removed from the bucket and here, and nothing beside it', async () => {
  const one = instance('one');
  const folders = ['renditions/ab/abcd/01.webp', 'renditions/ab/abcd/02.webp', 'renditions/ab/abcde/01.webp'];
  const names = [...folders, 'originals/ab/abcd.png'];
  for (const name of names) {
    const file = join(await one.incoming(), 'file');
    await rm(file, { force: true });
    await writeFile(file, name);
    await one.keep(name, file, 'image/webp');
  }
  for (const name of ['renditions/ab/abcd', 'originals/ab/abcd.png', 'originals/ab/eeee.png'])
    await one.remove(name);
  const left = await Promise.all(names.map((name) => instance('one').find(name)));
  expect(left.map((path) => path !== null)).toEqual([false, false, true, false]);
});
