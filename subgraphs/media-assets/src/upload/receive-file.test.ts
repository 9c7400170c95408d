import { createHash } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, expect, test } from '@jest/globals';
import { newPath, receiveFile } from './receive-file.ts';

const folder = await mkdtemp(join(tmpdir(), 'receive-file-'));
afterAll(() => rm(folder, { recursive: true }));
const limits = { maxBytes: 1000, maxPause: 10_000, maxTime: 10_000 };

test('a file of exactly the limit is received, with its checksum', async () => {
  const bytes = Buffer.alloc(1000, 1);
  const path = newPath(folder);
  const received = await receiveFile(
    Readable.from([bytes.subarray(0, 300), bytes.subarray(300)]),
    path,
    limits,
  );
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(received).toEqual({ path, sha256, sizeInBytes: 1000 });
  expect((await stat(path)).size).toBe(1000);
});

test.each([
  ['one byte over the limit', () => Readable.from([Buffer.alloc(1001)]), {}, 'TOO_LARGE'],
  ['nothing', () => Readable.from([]), {}, 'BAD_REQUEST'],
  ['a sender that falls silent', () => silent(), { maxPause: 30 }, 'TIMEOUT'],
  ['a sender that takes for ever', () => dripping(), { maxTime: 60 }, 'TIMEOUT'],
  ['a sender that breaks off', () => broken(), {}, 'BAD_REQUEST'],
])('%s is refused', async (_, source, stricter, code) => {
  await expect(receiveFile(source(), newPath(folder), { ...limits, ...stricter })).rejects.toMatchObject({
    code,
  });
});

const silent = (): Readable => {
  const stream = new PassThrough();
  stream.write('begins');
  return stream;
};
const dripping = (): Readable =>
  Readable.from(
    (async function* () {
      for (;;) {
        yield Buffer.alloc(1);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    })(),
  );
const broken = (): Readable => {
  const stream = silent();
  setImmediate(() => stream.destroy(new Error('ECONNRESET')));
  return stream;
};
