import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';
import { createLog } from './create-log.ts';
import { logDestination } from './log-destination.ts';

const folder = await mkdtemp(join(tmpdir(), 'log-'));
afterAll(() => rm(folder, { recursive: true }));

const flushed = (destination: ReturnType<typeof logDestination>): Promise<void> =>
  new Promise((resolve, reject) => destination.flush((error) => (error ? reject(error) : resolve())));

test('a file that is full is put aside, the oldest is given up, and no entry is cut', async () => {
  const file = join(folder, 'rolling.log');
  const destination = logDestination(file, { size: 2_000, kept: 2 });
  const log = createLog('test', { destination });
  for (let number = 0; number < 60; number++) {
    log.info({ number, text: 'x'.repeat(100) });
    if (number % 5 === 4) await flushed(destination);
  }
  const files = (await readdir(folder)).filter((name) => name.startsWith('rolling')).sort();
  expect(files).toEqual(['rolling.log', 'rolling.log.1', 'rolling.log.2']);
  const entries: number[] = [];
  for (const name of files.toReversed()) {
    const text = await readFile(join(folder, name), 'utf8');
    expect(text.length).toBeLessThan(4_000);
    for (const line of text.split('\n').filter(Boolean)) entries.push(JSON.parse(line).number);
  }
  // The last ones, in their order, none missing between.
  expect(entries.at(-1)).toBe(59);
  expect(entries).toEqual(entries.map((_, index) => entries[0]! + index));
});

test('a file that was there before is written on, and counts', async () => {
  const file = join(folder, 'again.log');
  for (const text of ['first', 'second']) {
    const destination = logDestination(file);
    createLog('test', { destination }).info(text);
    await flushed(destination);
  }
  expect((await readFile(file, 'utf8')).trim().split('\n')).toHaveLength(2);
});

test('a file that cannot be opened is told in one line, and the log goes to standard output', () => {
  const told: string[] = [];
  const destination = logDestination(join(folder, 'none/at/all.log'), undefined, (line) => told.push(line));
  expect(told).toEqual([expect.stringContaining('ENOENT')]);
  expect((destination as unknown as { fd: number }).fd).toBe(1);
});

const onFullDisk = existsSync('/dev/full') ? test : test.skip;
onFullDisk(
  'a full disk costs one line on standard error; the process goes on, and ends as it would',
  async () => {
    const program = `
    import { createLog } from ${JSON.stringify(join(import.meta.dirname, 'create-log.ts'))};
    import { logDestination } from ${JSON.stringify(join(import.meta.dirname, 'log-destination.ts'))};
    const log = createLog('test', { destination: logDestination('/dev/full') });
    for (let round = 0; round < 20; round++) {
      for (let entry = 0; entry < 500; entry++) log.info({ text: 'x'.repeat(500) });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    console.log('on', process.memoryUsage().rss < 300e6);
    process.exit(7);`;
    const ended = await promisify(execFile)(
      process.execPath,
      ['--no-warnings', '--input-type=module-typescript', '--eval', program],
      { cwd: import.meta.dirname, timeout: 60_000 },
    ).catch((error) => error);
    expect([ended.code, ended.stdout]).toEqual([7, 'on true\n']);
    expect(ended.stderr.trim().split('\n')).toEqual([expect.stringContaining('ENOSPC')]);
  },
);
