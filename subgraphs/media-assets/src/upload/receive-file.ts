import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { RequestRefused } from '@media-graph/service';

export type ReceivedFile = { readonly path: string; readonly sha256: string; readonly sizeInBytes: number };

type Limits = {
  readonly maxBytes: number;
  /** Milliseconds without a byte. */
  readonly maxPause: number;
  /** Milliseconds for the whole file. */
  readonly maxTime: number;
};

/**
 * Writes a stream to a new file in `folder`, taking its checksum on the way. The caller removes the file, which may be
 * there whether this succeeds or not.
 *
 * @throws RequestRefused TOO_LARGE as soon as the limit is passed, TIMEOUT for a sender that is too slow, BAD_REQUEST
 *   for one that leaves and for a file without bytes
 */
export const receiveFile = async (
  source: Readable,
  path: string,
  { maxBytes, maxPause, maxTime }: Limits,
): Promise<ReceivedFile> => {
  const hash = createHash('sha256');
  let sizeInBytes = 0;
  const slow = new AbortController();
  const pause = setTimeout(() => slow.abort(), maxPause);
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      pause.refresh();
      sizeInBytes += chunk.length;
      if (sizeInBytes > maxBytes) return done(tooLarge(maxBytes));
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const brokenOff = () => {
    if (!source.readableEnded)
      measure.destroy(new RequestRefused('BAD_REQUEST', 'The upload was broken off'));
  };
  // Piped and not part of the pipeline, which would close the connection before the refusal can be answered.
  source.once('error', brokenOff).once('close', brokenOff).pipe(measure);
  try {
    const signal = AbortSignal.any([slow.signal, AbortSignal.timeout(maxTime)]);
    await pipeline(measure, createWriteStream(path, { flags: 'wx', mode: 0o600 }), { signal });
  } catch (error) {
    if (['AbortError', 'TimeoutError'].includes((error as Error).name))
      throw new RequestRefused('TIMEOUT', 'The file came too slowly');
    throw error;
  } finally {
    clearTimeout(pause);
    source.unpipe(measure);
  }
  if (sizeInBytes === 0) throw new RequestRefused('BAD_REQUEST', 'The body is empty: send the file as it is');
  return { path, sha256: hash.digest('hex'), sizeInBytes };
};

export const tooLarge = (maxBytes: number): RequestRefused =>
  new RequestRefused('TOO_LARGE', `A file may have at most ${maxBytes} bytes`);

/** A path in `folder` that nothing has. */
export const newPath = (folder: string): string => join(folder, randomUUID());
