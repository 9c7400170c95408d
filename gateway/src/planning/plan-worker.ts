import { parentPort, workerData } from 'node:worker_threads';
import { answerPlanning } from './answer-planning.ts';
import { loadPlanner } from './load-planner.ts';
import type { PlannerReport } from './planner-messages.ts';

// The thread that plans: it may be ended at any time, and keeps nothing but the planner.
const port = parentPort!;
const report = (message: PlannerReport): void => port.postMessage(message);

try {
  const { planner, description } = loadPlanner(workerData as string);
  port.on('message', (request) => report(answerPlanning(planner, request)));
  report({ kind: 'ready', description });
} catch (error) {
  report({ kind: 'broken', message: error instanceof Error ? error.message : String(error) });
}
