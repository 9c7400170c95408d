import { closeSync, fstatSync, openSync, renameSync, rmSync } from 'node:fs';
import { pino } from 'pino';

type Options = {
  /** Bytes after which a file is put aside as `<file>.1`. */
  readonly size: number;
  /** How many files that were put aside are kept. */
  readonly kept: number;
};

const usual: Options = { size: 20 * 1024 * 1024, kept: 4 };

/** What waits to be written is thrown away beyond so many bytes: a log that cannot be written costs no memory. */
const mostWaiting = 1024 * 1024;

/** Where a log goes. */
export type LogDestination = ReturnType<typeof pino.destination>;

const putAside = (file: string, kept: number): void => {
  rmSync(`${file}.${kept}`, { force: true });
  for (let number = kept; number > 0; number--) {
    try {
      renameSync(number === 1 ? file : `${file}.${number - 1}`, `${file}.${number}`);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
};

/**
 * Where a log goes: a file, or standard output without one. A file is put aside when it is full, and the oldest is
 * given up. What cannot be written, because a disk is full or a file not ours, costs one line on standard error and
 * the entries, never the process.
 *
 * @param file must have one destination in a process, for that puts it aside
 */
export const logDestination = (
  file?: string,
  { size, kept }: Options = usual,
  complain: (line: string) => void = console.error,
): LogDestination => {
  let isTold = false;
  const tell = (error: Error): void => {
    if (!isTold) complain(`The log cannot be written, and entries are lost: ${error.message}`);
    isTold = true;
  };
  const open = (): number | undefined => {
    try {
      return file === undefined ? 1 : openSync(file, 'a');
    } catch (error) {
      tell(error as Error);
      return undefined;
    }
  };
  const stream = pino.destination({
    // One that cannot be opened is replaced by what there always is.
    fd: open() ?? 1,
    sync: false,
    minLength: 12 * 1024,
    maxLength: mostWaiting,
    periodicFlush: 100,
  });
  stream.on('error', tell);
  const { fd } = stream as unknown as { fd: number };
  let written = fd === 1 ? 0 : fstatSync(fd).size;
  stream.on('write', (bytes: number) => {
    isTold = false;
    written += bytes;
  });
  // Nothing is on its way then.
  stream.on('drain', () => {
    if (file === undefined || fd === 1 || written < size) return;
    written = 0;
    try {
      putAside(file, kept);
      const held = stream as unknown as { fd: number };
      const fresh = open();
      if (fresh === undefined) return;
      closeSync(held.fd);
      held.fd = fresh;
    } catch (error) {
      tell(error as Error);
    }
  });
  // pino calls it at the end of a process, which it would hold for ever where nothing can be written.
  const flushSync = stream.flushSync.bind(stream);
  stream.flushSync = () => {
    if (!isTold) flushSync();
  };
  return stream;
};
