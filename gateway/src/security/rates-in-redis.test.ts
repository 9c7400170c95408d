import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { defaultRates, RateLimits } from './rate-limits.ts';

// Two gateways' counters over a real Redis: Debian's (`apt install redis-server`); without one it is not tested here.

const program = (): string | undefined => {
  try {
    return execFileSync('sh', ['-c', 'command -v redis-server'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
};
const redis = program();
const testWithRedis = (name: string, run: () => Promise<void>): void =>
  redis ? test(name, run) : test.skip(`there is no redis-server on this machine: ${name}`, run);

const folder = await mkdtemp(join(tmpdir(), 'media-graph-redis-'));
const socket = join(folder, 'redis.sock');
const ends: (() => unknown)[] = [() => rm(folder, { recursive: true, force: true })];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

const startRedis = async (): Promise<ChildProcess> => {
  const server = spawn(redis!, ['--port', '0', '--unixsocket', socket, '--save', '', '--dir', folder]);
  await new Promise<void>((resolve) =>
    server.stdout.on('data', (said) => /ready to accept/i.test(String(said)) && resolve()),
  );
  ends.push(() => server.kill('SIGKILL'));
  return server;
};

const counter = (said: string[]): RateLimits => {
  const note = (...words: unknown[]): void => void said.push(String(words.at(-1)));
  const limits = new RateLimits({
    rates: { ...defaultRates, address: { requests: 3, seconds: 60 } },
    redisUrl: socket,
    log: { warn: note, info: note },
  });
  ends.push(() => limits.close());
  return limits;
};

/** Which of so many requests from an address are let through. */
const asked = async (limits: RateLimits, ip: string, times: number): Promise<boolean[]> => {
  const passed: boolean[] = [];
  for (let turn = 0; turn < times; turn++)
    passed.push(
      await limits.count({ ip }, undefined).then(
        () => true,
        () => false,
      ),
    );
  return passed;
};

testWithRedis(
  'gateways count together in one Redis, each for itself while it is away, and together again',
  async () => {
    const server = await startRedis();
    const said: string[] = [];
    const [one, other] = [counter(said), counter([])];
    // Until both are connected each counts for itself.
    await delay(500);
    expect([...(await asked(one, '192.0.2.1', 2)), ...(await asked(other, '192.0.2.1', 2))]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    server.kill('SIGKILL');
    await once(server, 'exit');
    for (const limits of [one, other])
      expect(await asked(limits, '192.0.2.2', 4)).toEqual([true, true, true, false]);
    // One that is back before anybody has looked for it was never away.
    while (!said.some((line) => line.includes('is away'))) await delay(50);
    await startRedis();
    while (!said.some((line) => line.includes('is back'))) await delay(50);
    expect(said.filter((line) => line.includes('is away'))).toHaveLength(1);
    // The other comes back by itself as well.
    for (let network = 1; ; network++) {
      const address = `198.51.100.${network}`;
      const passed = [...(await asked(one, address, 2)), ...(await asked(other, address, 2))];
      if (!passed[3]) break;
      await delay(100);
    }
  },
);
