import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';
import { createEngine } from '../../../gateway/src/engine/create-engine.ts';
import type { PlannerName } from '../../../gateway/src/planning/plan.ts';

// What new operations cost over our own supergraph, without any network, and what they cost those who ask for nothing
// new; what many different operations leave in memory; how long the gateway takes to start.
// node --expose-gc src/planning.ts [--planner apollo] [--operations 50000]
const option = (name: string): string | undefined => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? undefined : process.argv[index + 1];
};
const supergraph = fileURLToPath(new URL('../../../gateway/supergraph.graphql', import.meta.url));
const engineOf = () =>
  createEngine({
    supergraphSdl: readFileSync(supergraph, 'utf8'),
    planner: option('planner') as PlannerName | undefined,
    fetch: async () => '{"data":{"eventByCode":{"code":"e3"}}}',
  });
const since = (begun: number): string => `${(performance.now() - begun).toFixed(1)} ms`;
const ask = async (
  engine: Awaited<ReturnType<typeof engineOf>>,
  query: string,
  caller = 'one',
): Promise<string> => {
  const outcome = await engine.execute({ document: parse(query), caller });
  return outcome.kind === 'refused' ? outcome.code : outcome.kind;
};

const natural: Readonly<Record<string, string>> = {
  mentioned: `{ articles(first: 2) { nodes { mentionedOrganisations { slug coverage(first: 2) { nodes { slug
    mentionedOrganisations { slug coverage(first: 2) { nodes { slug } } } } } } } } }`,
  organised: `{ events(first: 5) { nodes { code organisers { slug eventsOrganised(first: 3) { nodes { code organisers {
    slug eventsOrganised(first: 3) { nodes { code organisers { slug } } } } } } } } } }`,
};
/** Nested operations, no two of which share a plan. */
const nested = (index: number): string => {
  const fields = ['slug', 'id', 'status', '__typename', 'name { en }'].filter(
    (_, bit) => (index + 1) & (1 << bit),
  );
  const inner = `organisers { ${fields.join(' ') || 'id'} eventsOrganised(first: 3) { nodes { code } } }`;
  return `{ events(first: 5) { nodes { a${index}: code ${inner.replace('nodes { code }', `nodes { code ${inner} }`)} } } }`;
};

let begun = performance.now();
const engine = await engineOf();
console.log(`an engine for our own supergraph: ${since(begun)}`);
for (const [name, query] of Object.entries(natural)) {
  begun = performance.now();
  const kind = await ask(engine, query);
  console.log(`${name}: ${kind} after ${since(begun)}`);
}

// One after another, as a client would ask on one connection.
const stream = async (isOver: () => boolean): Promise<number[]> => {
  const document = parse('{ eventByCode(code: "e3") { code } }');
  const times: number[] = [];
  while (!isOver()) {
    const from = performance.now();
    await engine.execute({ document, caller: 'another' });
    times.push(performance.now() - from);
    await new Promise(setImmediate);
  }
  return times.sort((a, b) => a - b);
};
const p99 = (times: readonly number[]): string => `${times[Math.floor(times.length * 0.99)]?.toFixed(2)} ms`;
let alone = 0;
console.log(`a cached stream alone: p99 ${p99(await stream(() => alone++ > 20_000))}`);
let left = 200;
begun = performance.now();
const answered = new Map<string, number>();
for (let index = 0; index < 200; index++) {
  void ask(engine, nested(index), `caller ${index % 20}`).then((kind) => {
    answered.set(kind, (answered.get(kind) ?? 0) + 1);
    left--;
  });
}
const beside = await stream(() => left === 0);
console.log(
  `200 distinct nested operations in ${since(begun)}: ${JSON.stringify([...answered])}; beside them p99 ${p99(beside)}`,
);

const heap = async (): Promise<number> => {
  await new Promise((resolve) => setTimeout(resolve, 100));
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};
const operations = Number(option('operations') ?? 50_000);
const before = await heap();
for (let index = 0; index < operations; index++) {
  const query = `{ a${index}: eventByCode(code: "e3") { code } }`;
  await ask(engine, query);
}
console.log(
  `${operations} different operations: the heap from ${before.toFixed(0)} to ${(await heap()).toFixed(0)} MiB, ${engine.plans.size} plans kept`,
);
await engine.close();

const port = 4390;
const main = fileURLToPath(new URL('../../../gateway/src/main.ts', import.meta.url));
begun = performance.now();
const gateway = spawn(process.execPath, [main, '--supergraph', supergraph, '--port', `${port}`, '--open'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const isUp = async (): Promise<boolean> => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: '{ __typename }' });
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body }).catch(
    () => undefined,
  );
  return answer?.ok === true;
};
while (!(await isUp()) && gateway.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
console.log(`process to first answer: ${since(begun)}`);
gateway.kill();
