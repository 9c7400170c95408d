import { createHash } from 'node:crypto';
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { streamed } from '@media-graph/service';
import { staffOf, viewers } from '@media-graph/testing';
import { video } from '../testing/other-files.ts';
import { jpeg } from '../testing/pictures.ts';
import { resumableClient } from '../testing/resumable-client.ts';
import { testAssets } from '../testing/test-assets.ts';

const limits = { maxBytes: 300_000, maxRecordingBytes: 600_000, maxPixels: 4_000_000 };
const graph = await testAssets({ limits });
const { pictureDesk, editor, anonymous, printing } = viewers;
const fresh = (() => {
  let width = 400;
  return () => {
    width += 4;
    return jpeg(width, 300);
  };
})();
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const { ask, metadata, create, send } = resumableClient(graph);
const offsetOf = async (at: string, as = pictureDesk) => {
  const { status, headers } = await ask('HEAD', at, { as });
  return status === 200 ? Number(headers.get('upload-offset')) : status;
};
const pieces = () => readdir(join(graph.folder, 'resumable')).catch(() => []);

test('a video comes in pieces too, and may be longer than a picture', async () => {
  const bytes = await video();
  const { at } = await create(bytes.length, { filetype: 'video/mp4' });
  await send(at, 0, bytes.subarray(0, 500));
  const { body } = await send(at, 500, bytes.subarray(500));
  expect(body.asset).toMatchObject({ kind: 'VIDEO', sha256: sha256(bytes), durationMs: 2000 });
  const long = await create(limits.maxBytes + 1, { filetype: 'video/mp4' });
  expect(long.status).toBe(201);
  await ask('DELETE', long.at);
});

test('a file comes in pieces, is kept as one that comes whole, and nothing is left of the pieces', async () => {
  const bytes = await fresh();
  const { at, status } = await create(bytes.length, {
    filename: '現場.jpg',
    filetype: 'image/jpeg',
    sha256: sha256(bytes),
  });
  expect([status, at]).toEqual([201, expect.stringMatching(/^\/assets\/uploads\/[0-9a-f-]{36}$/)]);
  const first = await send(at, 0, bytes.subarray(0, 1000));
  expect([first.status, first.headers.get('upload-offset')]).toEqual([204, '1000']);
  expect(first.headers.get('access-control-allow-origin')).toBeNull();
  expect(await offsetOf(at)).toBe(1000);
  const last = await send(at, 1000, bytes.subarray(1000));
  expect(last.status).toBe(201);
  expect(last.body).toMatchObject({
    asset: { sha256: sha256(bytes), status: 'DRAFT', mimeType: 'image/jpeg' },
    duplicate: false,
  });
  expect(await offsetOf(at)).toBe(404);
  expect(await pieces()).toEqual([]);
  const again = await create(bytes.length);
  expect((await send(again.at, 0, bytes)).body).toMatchObject({ duplicate: true, asset: last.body.asset });
});

test('what a server can do is asked without beginning anything', async () => {
  const { status, headers } = await ask('OPTIONS', '/assets/uploads');
  expect(status).toBe(204);
  expect(headers.get('tus-version')).toBe('1.0.0');
  expect(headers.get('tus-max-size')).toBe(String(limits.maxRecordingBytes));
  expect(headers.get('tus-extension')).toContain('termination');
});

test('an upload that broke off goes on from what arrived', async () => {
  const bytes = await fresh();
  const { at } = await create(bytes.length);
  const broken = new AbortController();
  const signed = graph.signed(at, pictureDesk, 'PATCH', streamed);
  const half = new ReadableStream({
    start: (stream) => stream.enqueue(bytes.subarray(0, 500)),
  });
  const sending = fetch(new URL(at, graph.url), {
    method: 'PATCH',
    headers: {
      ...{ ...signed, 'tus-resumable': '1.0.0', 'upload-offset': '0' },
      'content-type': 'application/offset+octet-stream',
    },
    body: half,
    duplex: 'half',
    signal: broken.signal,
  } as RequestInit).catch(() => undefined);
  let waited = 0;
  while (
    waited++ < 300 &&
    (await readFile(join(graph.folder, 'resumable', at.split('/').at(-1)!))).length === 0
  )
    await new Promise((resolve) => setTimeout(resolve, 10));
  broken.abort();
  await sending;
  const arrived = await offsetOf(at);
  expect(arrived).toBe(500);
  expect((await send(at, arrived, bytes.subarray(arrived))).status).toBe(201);
});

test('whoever asks again while a file is being kept is told the same, and nobody gives it up meanwhile', async () => {
  const bytes = await fresh();
  const { at } = await create(bytes.length);
  const path = join(graph.folder, 'resumable', at.split('/').at(-1)!);
  await graph.sql('BEGIN');
  await graph.sql('LOCK TABLE media_assets IN EXCLUSIVE MODE');
  const first = send(at, 0, bytes);
  for (let waited = 0; waited < 300 && (await stat(path)).size < bytes.length; waited++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  const again = send(at, bytes.length, Buffer.alloc(0));
  await new Promise((resolve) => setTimeout(resolve, 200));
  const given = await ask('DELETE', at);
  await graph.sql('COMMIT');
  expect(given.status).toBe(503);
  const [one, other] = await Promise.all([first, again]);
  expect([one.status, other.status, other.body]).toEqual([201, 201, one.body]);
  expect([await pieces(), (await send(at, bytes.length, Buffer.alloc(0))).status]).toEqual([[], 404]);
});

test('only who began an upload sees it, goes on with it and gives it up', async () => {
  const bytes = await fresh();
  const { at } = await create(bytes.length);
  for (const as of [editor, anonymous, staffOf(printing.organisation!)]) {
    expect(await offsetOf(at, as)).toBe(404);
    expect((await send(at, 0, bytes, as)).status).toBe(404);
    expect((await ask('DELETE', at, { as })).status).toBe(404);
  }
  expect((await ask('DELETE', at)).status).toBe(204);
  expect((await send(at, 0, bytes)).status).toBe(404);
  expect(await pieces()).toEqual([]);
});

test('who may not upload begins nothing, and who may no longer ends nothing', async () => {
  expect((await create(10, {}, anonymous)).status).toBe(401);
  const { printing: staff } = viewers;
  expect((await create(10, { owner: viewers.travel.organisation! }, staff)).status).toBe(403);
  const bytes = await fresh();
  const { at } = await create(bytes.length, {}, staff);
  expect((await send(at, 0, bytes, { ...staff, roles: [] })).status).toBe(403);
  expect(await pieces()).toEqual([]);
});

test.each<[string, Record<string, string>, number]>([
  ['too long', { 'upload-length': String(limits.maxBytes + 1) }, 413],
  ['of no length', {}, 400],
  ['of less than nothing', { 'upload-length': '-1' }, 400],
  ['of half a byte', { 'upload-length': '1.5' }, 400],
  ['of no picture', { 'upload-length': '10', 'upload-metadata': metadata({ filetype: 'text/html' }) }, 415],
  [
    'with a checksum that is none',
    { 'upload-length': '10', 'upload-metadata': metadata({ sha256: 'x' }) },
    400,
  ],
  ['with what is no metadata', { 'upload-length': '10', 'upload-metadata': 'filename ###' }, 400],
  ['of another version', { 'upload-length': '10', 'tus-resumable': '9.9.9' }, 400],
])('no upload is begun %s', async (_, headers, status) => {
  const answer = await ask('POST', '/assets/uploads', { headers });
  expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, expect.any(String)]);
  expect(await pieces()).toEqual([]);
});

test('a piece at the wrong place, or longer than was said, is not taken', async () => {
  const bytes = await fresh();
  const { at } = await create(bytes.length);
  await send(at, 0, bytes.subarray(0, 100));
  for (const offset of [0, 99, 101, bytes.length]) {
    expect((await send(at, offset, bytes.subarray(0, 10))).status).toBe(409);
    expect(await offsetOf(at)).toBe(100);
  }
  const tooMuch = Buffer.concat([bytes.subarray(100), Buffer.from('more')]);
  expect((await send(at, 100, tooMuch)).status).toBe(413);
  const wrongType = await ask('PATCH', at, {
    body: bytes,
    headers: { 'upload-offset': '100', 'content-type': 'image/jpeg' },
  });
  expect(wrongType.status).toBe(400);
  expect((await ask('DELETE', at)).status).toBe(204);
});

test.each([
  ['an HTML page', Buffer.from('<!doctype html><script>alert(1)</script>'), {}, 415],
  ['half a picture', (await jpeg(300, 200)).subarray(0, 900), {}, 422],
  ['another picture than the checksum says', await jpeg(312, 200), { sha256: sha256(Buffer.from('x')) }, 422],
  ['a JPEG that called itself a PNG', await jpeg(320, 200), { filetype: 'image/png' }, 415],
])('in pieces, too, %s is refused, and nothing of it is kept', async (_, bytes, said, status) => {
  const before = (await graph.files()).length;
  const { at } = await create(bytes.length, said as Record<string, string>);
  await send(at, 0, bytes.subarray(0, 20));
  const answer = await send(at, 20, bytes.subarray(20));
  expect([answer.status, answer.body.errors[0].extensions.requestId]).toEqual([status, expect.any(String)]);
  expect([await pieces(), (await graph.files()).length]).toEqual([[], before]);
});

test.each(['..%2f..%2fetc%2fpasswd', '%00', 'x.json'])('there is no upload %s', async (name) => {
  const status = name === '%00' ? 400 : 404;
  expect((await ask('HEAD', `/assets/uploads/${name}`)).status).toBe(status);
  expect((await send(`/assets/uploads/${name}`, 0, Buffer.from('x'))).status).toBe(status);
});

test('nobody has more than twenty under way, and what stands still for a day is reaped', async () => {
  const begun = [];
  for (let count = 0; count < 20; count++) begun.push(await create(1000));
  expect(new Set(begun.map(({ status }) => status))).toEqual(new Set([201]));
  expect((await create(1000)).status).toBe(503);
  const latest = await create(1000, {}, editor);
  expect(latest.status).toBe(201);
  const folder = join(graph.folder, 'resumable');
  const longAgo = new Date(Date.now() - 25 * 3_600_000);
  for (const name of (await pieces()).filter((one) => one.endsWith('.json'))) {
    const kept = JSON.parse(await readFile(join(folder, name), 'utf8'));
    if (kept.metadata.subject === editor.subject) continue;
    await writeFile(join(folder, name), JSON.stringify({ ...kept, creation_date: longAgo.toISOString() }));
  }
  expect((await send(begun[0]!.at, 0, Buffer.alloc(10))).status).toBe(410);
  // One without the other, as a process leaves them that is killed between the two.
  await Promise.all(['alone', 'other.json'].map((name) => writeFile(join(folder, name), '')));
  const others = (await pieces()).filter((name) => !name.startsWith(latest.at.split('/').at(-1)!));
  await Promise.all(others.map((name) => utimes(join(folder, name), longAgo, longAgo)));
  await graph.runJobs();
  expect(await pieces()).toHaveLength(2);
  expect((await create(1000)).status).toBe(201);
});
