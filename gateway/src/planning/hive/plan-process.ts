import process from 'node:process';
import type { QueryPlanner } from '@graphql-hive/router-query-planner';
import type { ProcessReport, ProcessRequest } from './process-messages.ts';

// The process that plans in Rust. It is one of its own because a panic there ends it, and so that whatever an
// operation takes can be measured and ended.

/** Bytes that planning may take; the process is ended beyond. */
const mostMemory = 1024 ** 3;
/** Milliseconds between looks at what planning takes. */
const lookEvery = 25;

let planner: QueryPlanner | undefined;
let cancellation = new AbortController();

const report = (message: ProcessReport): boolean => process.send!(message);

const plan = async (request: Extract<ProcessRequest, { kind: 'plan' }>): Promise<void> => {
  const { operation, overrideLabels, overridePercentage, time } = request;
  cancellation = new AbortController();
  const { signal } = cancellation;
  const before = process.cpuUsage();
  let isTooMuch = false;
  const look = setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    const spent = (user + system) / 1000;
    if (process.memoryUsage.rss() > mostMemory || spent > time * 1.25) report({ kind: 'unstoppable' });
    if (spent <= time) return;
    isTooMuch = true;
    cancellation.abort();
  }, lookEvery);
  try {
    const labels = new Set(overrideLabels);
    const plan = await planner!.planAsync(operation, undefined, labels, overridePercentage, signal);
    report({ kind: 'planned', plan });
  } catch (error) {
    report(isTooMuch ? { kind: 'exhausted' } : { kind: 'refused', message: (error as Error).message });
  } finally {
    clearInterval(look);
  }
};

const load = async (supergraphSdl: string): Promise<void> => {
  try {
    const { QueryPlanner } = await import('@graphql-hive/router-query-planner');
    planner = new QueryPlanner(supergraphSdl);
    report({ kind: 'ready' });
  } catch (error) {
    report({ kind: 'refused', message: (error as Error).message });
  }
};

process.on('message', (request: ProcessRequest) => {
  if (request.kind === 'load') void load(request.supergraphSdl);
  else if (request.kind === 'plan') void plan(request);
  else cancellation.abort();
});
// An exit would wait for the thread that plans, which may never end.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
