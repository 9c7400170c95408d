import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { RequestRefused } from '@media-graph/service';

/** Characters of one line at most. */
export const longestLine = 10_000;

const unpacked = (body: Readable): Readable => {
  const gunzip = createGunzip();
  // A pipeline would end the connection with it, on which the client waits for an answer.
  body.once('error', (error) => gunzip.destroy(error));
  return body.pipe(gunzip);
};

const isDamaged = (error: unknown): boolean =>
  String((error as NodeJS.ErrnoException).code ?? '').startsWith('Z_');

const readLines = async function* (body: Readable, isPacked: boolean): AsyncGenerator<string | null> {
  let rest = '';
  let isTooLong = false;
  const whole = (line: string): string | null => (isTooLong || line.length > longestLine ? null : line);
  const text = (isPacked ? unpacked(body) : body).setEncoding('utf8');
  try {
    // Whoever stops before the end has an answer to give on the connection.
    for await (const part of text.iterator({ destroyOnReturn: false })) {
      const lines = (rest + part).split(/[\r\n]/);
      rest = lines.pop()!;
      for (const line of lines) {
        if (isTooLong || line.trim() !== '') yield whole(line);
        isTooLong = false;
      }
      if (rest.length <= longestLine) continue;
      isTooLong = true;
      rest = '';
    }
  } catch (error) {
    if (isDamaged(error))
      throw new RequestRefused('UNREADABLE', 'The gzip is damaged, or ends before its end');
    throw error;
  }
  if (isTooLong || rest.trim() !== '') yield whole(rest);
};

/**
 * How the lines of a body are read as they come, without empty ones; null for one that is too long. Reading throws
 * RequestRefused at the place where a gzip is damaged.
 *
 * @throws RequestRefused for a coding other than gzip
 */
export const lineReader = (encoding = 'identity'): ((body: Readable) => AsyncGenerator<string | null>) => {
  const name = encoding.trim().toLowerCase();
  if (name !== 'identity' && name !== 'gzip')
    throw new RequestRefused('UNSUPPORTED_TYPE', 'Rows come as they are, or in gzip');
  return (body) => readLines(body, name === 'gzip');
};
