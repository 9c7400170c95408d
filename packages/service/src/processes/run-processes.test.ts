import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

// A service that answers with the number and the id of the process that was asked.

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'processes-'));
  const at = (file: string) => JSON.stringify(join(import.meta.dirname, file));
  await writeFile(
    join(folder, 'service.mjs'),
    `import { createServer } from 'node:http';
    import { runProcesses } from ${at('run-processes.ts')};
    import { processNumber } from ${at('process-number.ts')};
    import { stopOnSignals } from ${at('../stop-on-signals.ts')};
    const log = { info() {}, error() {} };
    await runProcesses({ service: 'test', processes: Number(process.argv[2]), work: async () => {
      if (process.argv[3] === 'wrong') process.exit(3);
      const server = createServer((request, response) => {
        response.setHeader('connection', 'close');
        response.end(JSON.stringify([processNumber(), process.pid]));
      });
      server.listen(0, '127.0.0.1', () => console.log('port=' + server.address().port));
      stopOnSignals(async () => void server.close(), log);
    } });`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

const start = (...parameters: string[]): ChildProcessByStdio<null, Readable, null> =>
  spawn(process.execPath, ['--no-warnings', join(folder, 'service.mjs'), ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const listening = async (child: ReturnType<typeof start>, processes: number): Promise<string> => {
  let told = '';
  child.stdout.on('data', (chunk) => (told += chunk));
  while (told.split('port=').length <= processes) await once(child.stdout, 'data');
  const ports = [...told.matchAll(/port=(\d+)/g)].map(([, port]) => port!);
  expect(new Set(ports).size).toBe(1);
  return `http://127.0.0.1:${ports[0]}`;
};

/** The processes that answer, by their numbers, once as many do. */
const answering = async (url: string, processes: number): Promise<Map<number, number>> => {
  const found = new Map<number, number>();
  while (found.size < processes) {
    const [number, id] = (await (await fetch(url)).json()) as [number, number];
    found.set(number, id);
  }
  return found;
};

test('processes share a port, one that ends is replaced, and all stop together', async () => {
  const child = start('2');
  const url = await listening(child, 2);
  const first = await answering(url, 2);
  expect([...first.keys()].sort()).toEqual([1, 2]);
  process.kill(first.get(2)!, 'SIGKILL');
  let second = first;
  while (second.get(2) === first.get(2)) {
    await delay(50);
    // Who sends to the one that is gone, or going, asks again.
    second = await answering(url, 2).catch(() => first);
  }
  expect(second.get(1)).toBe(first.get(1));
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  for (const id of second.values()) expect(() => process.kill(id, 0)).toThrow();
});

test('one process is this one', async () => {
  const child = start('1');
  const url = await listening(child, 1);
  expect(await (await fetch(url)).json()).toEqual([1, child.pid]);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a setting that is wrong ends all with its code', async () => {
  const child = start('2', 'wrong');
  expect(await once(child, 'exit')).toEqual([3, null]);
});
