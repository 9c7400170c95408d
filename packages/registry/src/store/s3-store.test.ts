import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from '@jest/globals';
import { openStore } from './open-store.ts';

// Not S3: what is said of an object's condition, and pages of two. By hand the store was tried on another server as well.
const objects = new Map<string, string>();
const etagOf = (body: string): string => `"${createHash('md5').update(body).digest('hex')}"`;
const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url!, 'http://s3');
  const key = pathname.slice('/releases/'.length);
  const end = (status: number, body = ''): void =>
    void response.writeHead(status, { 'content-type': 'application/xml' }).end(body);
  const refuse = (status: number, code: string): void => end(status, `<Error><Code>${code}</Code></Error>`);
  if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=key/'))
    return refuse(403, 'AccessDenied');
  const known = objects.get(key);
  if (request.method === 'PUT') {
    const body = await text(request);
    const { 'if-match': match, 'if-none-match': none } = request.headers;
    if (match !== undefined && known === undefined) return refuse(404, 'NoSuchKey');
    const now = objects.get(key);
    if (none === '*' ? now !== undefined : match !== etagOf(now!)) return refuse(412, 'PreconditionFailed');
    objects.set(key, body);
    return end(200);
  }
  if (searchParams.get('list-type') === '2') {
    const from = Number(searchParams.get('continuation-token') ?? 0);
    const keys = [...objects.keys()].filter((one) => one.startsWith(searchParams.get('prefix')!));
    const next = from + 2 < keys.length ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : '';
    const contents = keys.slice(from, from + 2).map((one) => `<Contents><Key>${one}</Key></Contents>`);
    return end(200, `<ListBucketResult>${contents.join('')}${next}</ListBucketResult>`);
  }
  if (known === undefined) return refuse(404, 'NoSuchKey');
  response.writeHead(200, { etag: etagOf(known) }).end(known);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const surroundings = {
  AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_REGION: 'test',
};
const before = Object.keys(surroundings).map((name) => [name, process.env[name]] as const);
Object.assign(process.env, surroundings);
afterAll(() => {
  server.close();
  for (const [name, value] of before)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
});

const store = openStore('s3://releases/registry/');

test('a text is written once, however many write it at once', async () => {
  const wrote = await Promise.all(Array.from({ length: 10 }, (_, n) => store.putNew('a/b.json', `${n}`)));
  expect(wrote.filter(Boolean)).toHaveLength(1);
  expect((await store.get('a/b.json'))?.text).toBe(`${wrote.indexOf(true)}`);
  expect([...objects.keys()]).toEqual(['registry/a/b.json']);
  expect(await store.get('a/none.json')).toBeUndefined();
});

test('a pointer is moved only by one who has seen where it is', async () => {
  await store.putNew('at', '0');
  const add = async (): Promise<void> => {
    const { text: now, etag } = (await store.get('at'))!;
    if (!(await store.swap('at', `${Number(now) + 1}`, etag))) await add();
  };
  await Promise.all(Array.from({ length: 10 }, add));
  expect((await store.get('at'))?.text).toBe('10');
  expect(await store.swap('none', '1', '"x"')).toBe(false);
});

test('what is below a folder is listed, page after page', async () => {
  for (const name of ['3', '1', '2']) await store.putNew(`usage/${name}`, name);
  await store.putNew('usages', 'x');
  expect(await store.list('usage')).toEqual(['usage/1', 'usage/2', 'usage/3']);
});

test('a bucket that is not ours is told in one line', async () => {
  process.env.AWS_ACCESS_KEY_ID = 'other';
  const stranger = openStore('s3://releases');
  await expect(stranger.get('at')).rejects.toThrow('at cannot be read from the bucket');
  await expect(stranger.putNew('at', 'x')).rejects.toThrow('The bucket cannot be written');
  process.env.AWS_ACCESS_KEY_ID = 'key';
});
