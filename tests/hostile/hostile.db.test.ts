import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { productionGateway } from '../production-gateway.ts';
import { wholeGraph } from '../whole-graph.ts';
import { hostile, slow } from './hostile.ts';
import { type Probed, probe } from './probe.ts';

// Every kind of bad request against a gateway as production runs it, and a reader beside them who notices nothing.
// `npm run test:hostile` sends each of them again and again, several at once.

const rounds = Number(process.env.ROUNDS ?? 1);
const atOnce = 4;
const graph = await wholeGraph();
const gateway = await productionGateway(graph);
const target = { url: gateway.url, tokens: graph.tokens };
const { pid } = gateway.child;

const question = JSON.stringify({ query: '{ sections { slug } }' });
const answer = await (
  await fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: question,
  })
).text();

const memory = async (): Promise<number> => {
  const [, kilobytes] =
    /VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')) ?? [];
  return Math.round(Number(kilobytes ?? 0) / 1_024);
};

test('every kind of bad request is answered as it should be, and a reader beside it notices nothing', async () => {
  const wrong: string[] = [];
  const kinds = rounds > 1 ? [...hostile, ...slow] : hostile;
  const inTurn = Array.from({ length: rounds }, () => kinds).flat();
  const idleProbe = probe(gateway.url, question, answer);
  await delay(rounds > 1 ? 10_000 : 2_000);
  const idle: Probed = await idleProbe();
  const before = await memory();

  const busyProbe = probe(gateway.url, question, answer);
  const send = async (): Promise<void> => {
    for (let next = inTurn.shift(); next; next = inTurn.shift()) {
      const [kind, ask, expected] = next;
      const told = await ask(target).catch((error: Error) => `failed: ${error.message}`);
      if (!expected.test(told) || told.includes('LEAKS')) wrong.push(`${kind}: ${told}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, send));
  const busy = await busyProbe();

  const ratio = (busy.p99 / idle.p99).toFixed(1);
  console.log(
    `${kinds.length} kinds of bad request, ${rounds} of each. The reader beside them: ` +
      `idle p50 ${idle.p50} ms, p99 ${idle.p99} ms (${idle.asked} asked); p50 ${busy.p50} ms, p99 ${busy.p99} ms, ` +
      `longest ${busy.longest} ms (${busy.asked} asked, ${busy.failed.length} failed): p99 ${ratio} times of idle. ` +
      `Memory ${before} → ${await memory()} MB.`,
  );
  expect(wrong).toEqual([]);
  expect([idle.failed, busy.failed]).toEqual([[], []]);
  expect(kinds.length).toBeGreaterThanOrEqual(80);
  // Nothing that came from outside is a fault of ours.
  expect(gateway.lines.filter((line) => /"level":(?:50|60)/.test(line))).toEqual([]);
  expect(gateway.child.exitCode).toBeNull();
  // In a short run a pause of the machine is all that there is to see.
  if (rounds > 1) expect(busy.p99).toBeLessThanOrEqual(3 * idle.p99);
});
