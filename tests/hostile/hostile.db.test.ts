import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { postQuery } from '@media-graph/testing';
import { productionGateway } from '../production-gateway.ts';
import { memoryOf } from '../start-service.ts';
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

const question = JSON.stringify({ query: '{ sections { slug } }' });
const answer = await (await postQuery(gateway.url, question)).text();

test('every kind of bad request is answered as it should be, and a reader beside it notices nothing', async () => {
  const wrong: string[] = [];
  const kinds = rounds > 1 ? [...hostile, ...slow] : hostile;
  const inTurn = Array.from({ length: rounds }, () => kinds).flat();
  const idleProbe = probe(gateway.url, question, answer);
  await delay(rounds > 1 ? 10_000 : 2_000);
  const idle: Probed = await idleProbe();
  const before = await memoryOf(gateway);

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
      `Memory ${before} → ${await memoryOf(gateway)} MB.`,
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
