import cluster, { type Worker } from 'node:cluster';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { createLog } from '../create-log.ts';
import { stopOnSignals } from '../stop-on-signals.ts';

/** Of a service that may run in several processes. */
export const processesEnvironment = {
  /** Processes that share the port, each with all that one has: its pool, its planner, its cache. */
  PROCESSES: z.coerce.number().int().min(1).max(64).default(1),
};

type Options = {
  /** How many there are to be. */
  readonly processes: number;
  readonly service: string;
  /** What a process does; it listens on the port that all of them share. */
  readonly work: () => Promise<void>;
  /** Runs in the process around them, before the first of them begins. */
  readonly begin?: () => void;
};

/** Between the end of a process and another in its place; milliseconds. */
const pause = 500;

/**
 * Runs a service in several processes that share its port, or in this one where there is to be but one. One that ends
 * by itself is replaced, unless it never got as far as to listen: then all end with its code, for a setting is wrong.
 * SIGTERM goes on to all of them.
 */
export const runProcesses = async ({ service, processes, work, begin }: Options): Promise<void> => {
  if (processes === 1 || cluster.isWorker) return work();
  begin?.();
  const log = createLog(service);
  let stopping = false;
  const workers = new Set<Worker>();
  const start = (number: number): void => {
    const worker = cluster.fork({ PROCESS_NUMBER: number });
    workers.add(worker);
    let listened = false;
    worker.on('listening', () => {
      listened = true;
    });
    worker.on('exit', async (code, signal) => {
      workers.delete(worker);
      if (stopping) return;
      if (!listened) {
        for (const other of workers) other.process.kill('SIGKILL');
        process.exit(code || 1);
      }
      log.error({ process: number, code, signal }, 'a process ended, and is replaced');
      await delay(pause);
      if (!stopping) start(number);
    });
  };
  for (let number = 1; number <= processes; number++) start(number);
  stopOnSignals(async () => {
    stopping = true;
    const ended = [...workers].map((worker) => new Promise((resolve) => worker.once('exit', resolve)));
    for (const worker of workers) worker.process.kill('SIGTERM');
    await Promise.all(ended);
  }, log);
};
