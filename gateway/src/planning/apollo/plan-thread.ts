import { parentPort } from 'node:worker_threads';
import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import { loadPlanner } from './load-planner.ts';
import type { ThreadReport, ThreadRequest } from './planner-messages.ts';

// The thread that plans: it may be ended at any time, and keeps nothing but the planner.

let planner: QueryPlanner | undefined;

const answer = (request: ThreadRequest): ThreadReport => {
  if (request.kind === 'load') {
    const { standIns, requirements, ...loaded } = loadPlanner(request.supergraphSdl);
    planner = loaded.planner;
    return { kind: 'ready', standIns, requirements };
  }
  const document = parse(request.operation, { noLocation: true });
  const operation = operationFromDocument(planner!.supergraph.apiSchema(), document, { validate: false });
  const overrideConditions = new Map(request.overrideLabels.map((label) => [label, true]));
  return { kind: 'planned', plan: planner!.buildQueryPlan(operation, { overrideConditions }) };
};

parentPort!.on('message', (request: ThreadRequest) => {
  try {
    parentPort!.postMessage(answer(request));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    parentPort!.postMessage({ kind: 'refused', message } satisfies ThreadReport);
  }
});
