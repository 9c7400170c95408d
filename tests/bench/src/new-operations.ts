import type { ChildProcess } from 'node:child_process';
import { startGateway } from './gateways.ts';
import { load } from './load.ts';
import { natural, nested } from './own-graph.ts';
import { measureTree } from './process-tree.ts';

// What new operations, a start and time itself cost a gateway.

type Graphs = { readonly bench: string; readonly own: string };
type Measure = (gateway: string, graphs: Graphs, port: number) => Promise<string>;

const withGateway = async (
  started: Promise<ChildProcess>,
  work: (pid: number) => Promise<string>,
): Promise<string> => {
  const gateway = await started;
  try {
    return await work(gateway.pid!);
  } finally {
    gateway.kill('SIGKILL');
  }
};

const body = (query: string): string => JSON.stringify({ query });
const bytes = (pid: number): number => Math.round(measureTree(pid).memory);

/** Two natural questions of our own graph; 200 nested operations, and a cached stream beside them. */
const naturalQuestions: Measure = (name, { own }, port) =>
  withGateway(startGateway(name, own, port), async () => {
    const ask = (query: (number: number) => string, most: number, connections: number) =>
      load({
        port,
        connections,
        duration: 60_000,
        most,
        body: (number) => body(query(number)),
        authorization: (number) => `Bearer ${number % 20}`,
      });
    const told: string[] = [];
    let isOver = false;
    const stream = async (): Promise<string> => {
      const times: number[] = [];
      while (!isOver) times.push((await ask(() => '{ eventByCode(code: "e3") { code } }', 1, 1)).p50);
      times.sort((a, b) => a - b);
      return `${times[Math.floor(times.length * 0.99)]?.toFixed(0)} ms of ${times.length}`;
    };
    for (const [question, query] of Object.entries(natural)) {
      const { seconds, failed } = await ask(() => query, 1, 1);
      told.push(`${question} ${failed ? 'FAILED after' : 'in'} ${(seconds * 1000).toFixed(0)} ms`);
    }
    const alone = stream();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    isOver = true;
    told.push(`stream alone p99 ${await alone}`);
    isOver = false;
    const beside = stream();
    const { seconds, failed } = await ask(nested, 200, 20);
    isOver = true;
    told.push(`200 nested in ${seconds.toFixed(1)} s, ${failed} failed, beside them p99 ${await beside}`);
    return told.join('; ');
  });

/** From the process to its first answer, over our own graph. */
const start: Measure = (name, { own }, port) => {
  const begun = performance.now();
  return withGateway(startGateway(name, own, port, 20), async (pid) => {
    const seconds = (performance.now() - begun) / 1000;
    const { cpu, memory } = measureTree(pid);
    return `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} processor s, ${memory.toFixed(0)} MiB`;
  });
};

/** Memory after 50,000 operations of which no two are the same, or as many as two minutes allow. */
const growth: Measure = (name, { bench }, port) =>
  withGateway(startGateway(name, bench, port), async (pid) => {
    const before = bytes(pid);
    const { requests, failed, seconds } = await load({
      port,
      connections: 20,
      duration: 120_000,
      most: 50_000,
      body: (number) => body(`{ a${number}: me { id } }`),
      authorization: () => 'Bearer same',
    });
    return `from ${before} to ${bytes(pid)} MiB after ${requests} in ${seconds.toFixed(0)} s, ${failed} failed`;
  });

/** What is measured in words of its own. */
export const measures: Readonly<Record<string, { readonly title: string; readonly measure: Measure }>> = {
  natural: {
    title: 'natural and nested operations over our own graph, not planned before',
    measure: naturalQuestions,
  },
  start: { title: 'from the process to its first answer, over our own graph', measure: start },
  growth: { title: '50,000 different operations, or as many as two minutes allow', measure: growth },
};
