import { readdir } from 'node:fs/promises';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { ask, faultWorld } from '../faults/world.ts';
import { memoryOf } from '../start-service.ts';

// Minutes at half of what a gateway can do: `npm run test:soak -- 10`. Memory and descriptors must not grow.

const minutes = Number(process.env.MINUTES) || 10;
const world = await faultWorld();
const gateway = await world.startGateway();
const descriptors = async (): Promise<number> => (await readdir(`/proc/${gateway.child.pid}/fd`)).length;

/** One of many operations, so that plans come and go as well. */
const operation = (turn: number): string =>
  turn % 20 === 0
    ? `{ sections { s${turn % 5_000}: slug } }`
    : '{ sections { slug } organisations(first: 3) { nodes { slug } } }';

/** Asks for so long, each caller with a pause. @returns answers a second, and those that were not whole */
const load = async (milliseconds: number, callers: number, pauseOf: () => number) => {
  const end = performance.now() + milliseconds;
  let turn = 0;
  const failed: string[] = [];
  const run = async (): Promise<void> => {
    while (performance.now() < end) {
      const { codes } = await ask(gateway.url, operation(turn++)).catch((error) => ({
        codes: [error.message],
      }));
      if (codes.length > 0) failed.push(codes.join());
      await delay(pauseOf());
    }
  };
  await Promise.all(Array.from({ length: callers }, run));
  return { perSecond: (turn / milliseconds) * 1_000, failed };
};

test('memory and descriptors stay as they are', async () => {
  await load(10_000, 8, () => 0);
  const capacity = (await load(10_000, 8, () => 0)).perSecond;
  // Eight callers that answer and pause alike take half as much.
  const pause = (8 / capacity) * 1_000;
  const looks: { memory: number; descriptors: number }[] = [];
  const steps = 10;
  const failed: string[] = [];
  let asked = 0;
  for (let step = 0; step < steps; step++) {
    const done = await load((minutes * 60_000) / steps, 8, () => pause);
    failed.push(...done.failed);
    asked += (done.perSecond * minutes * 60) / steps;
    looks.push({ memory: await memoryOf(gateway), descriptors: await descriptors() });
  }
  console.log(
    `${minutes} minutes: ${Math.round(asked)} asked, ${failed.length} failed, ${Math.round(asked / minutes / 60)} a second ` +
      `of ${Math.round(capacity)} that it can; MB ${looks.map(({ memory }) => memory).join(' ')}; ` +
      `descriptors ${looks.map(({ descriptors: count }) => count).join(' ')}`,
  );
  expect(failed).toEqual([]);
  const [first, last] = [looks[Math.floor(steps / 3)]!, looks[steps - 1]!];
  expect(last.memory).toBeLessThan(first.memory * 1.2 + 20);
  expect(last.descriptors).toBeLessThanOrEqual(first.descriptors + 20);
});
