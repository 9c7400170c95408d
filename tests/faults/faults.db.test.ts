import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { memoryOf } from '../start-service.ts';
import { bystanders } from './bystanders.ts';
import { networkFaults } from './network-faults.ts';
import { processFaults } from './process-faults.ts';
import { ask, faultWorld } from './world.ts';

// What befalls one subgraph, its database or the issuer of tokens costs what needs it, and nothing else.
// `npm run test:faults` has all kinds, these are those that wait for nothing.

const isLong = process.env.ALL_FAULTS !== undefined;
const world = await faultWorld();
const gateway = await world.startGateway();
const { proxy } = world;

const question = '{ sections { slug } organisations(first: 1) { nodes { slug } } }';
const told: string[] = [];
const millisecondsUntil = async (holds: () => Promise<boolean>): Promise<number> => {
  const [begin, limit] = [performance.now(), 40_000];
  while (!(await holds())) {
    if (performance.now() - begin > limit) throw new Error(`not within ${limit} ms`);
    await delay(20);
  }
  return Math.round(performance.now() - begin);
};
const isWhole = async (): Promise<boolean> => {
  const { codes, data } = await ask(gateway.url, question);
  return codes.length === 0 && data?.organisations !== null;
};
/** Enough that are well: a breaker that counts this fault shall not open for the next one's. */
const recover = async (): Promise<number> => {
  const time = await millisecondsUntil(isWhole);
  for (let turn = 0; turn < 10; turn++) await ask(gateway.url, question);
  return time;
};
await recover();

const during = async (kind: string, begin: () => unknown, code: RegExp | undefined, end: () => unknown) => {
  const stop = bystanders(() => gateway.url);
  const before = await memoryOf(gateway);
  await begin();
  const first = await ask(gateway.url, question);
  const answers = [first, await ask(gateway.url, question)];
  await end();
  const recovered = await recover();
  const { sent, failed, longest } = await stop();
  told.push(
    `${kind}: told after ${Math.round(first.ms)} ms (${first.codes.join() || 'answered'}), well again after ` +
      `${recovered} ms; beside it ${sent} asked, ${failed.length} failed, longest ${longest} ms; ` +
      `${before} → ${await memoryOf(gateway)} MB`,
  );
  expect(failed).toEqual([]);
  for (const { data, codes } of answers) {
    // What others answer stands.
    expect(data?.sections).toEqual(expect.any(Array));
    if (code) expect(codes.join()).toMatch(code);
    else expect(codes).toEqual([]);
  }
  expect(gateway.lines.filter((line) => /"level":(?:50|60)/.test(line))).toEqual([]);
};

const asked = Object.entries(networkFaults).filter(([, { slow }]) => isLong || !slow);
test.each(asked)('a subgraph: %s', async (kind, { fault, code }) => {
  await during(
    kind,
    () => proxy.set(fault),
    code,
    () => proxy.set(undefined),
  );
});

const others = Object.entries(processFaults).filter(([, { slow }]) => isLong || !slow);
test.each(others)('%s', async (kind, { begin, code, end }) => {
  await during(
    kind,
    () => begin(world),
    code,
    () => end(world),
  );
});

test('so many kinds there are', () => {
  console.log(told.join('\n'));
  const kinds = Object.keys(networkFaults).length + Object.keys(processFaults).length;
  expect(kinds).toBeGreaterThanOrEqual(48);
});
