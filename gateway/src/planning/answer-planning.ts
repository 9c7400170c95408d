import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import type { PlannerReport, PlanningRequest } from './planner-messages.ts';

/** Plans one operation, of which the caller has made sure that it is valid. */
export const answerPlanning = (planner: QueryPlanner, request: PlanningRequest): PlannerReport => {
  try {
    const document = parse(request.operation, { noLocation: true });
    const operation = operationFromDocument(planner.supergraph.apiSchema(), document, { validate: false });
    const overrideConditions = new Map(request.overrideLabels.map((label) => [label, true]));
    const plan = planner.buildQueryPlan(operation, { overrideConditions });
    return { kind: 'planned', plan };
  } catch (error) {
    return { kind: 'refused', message: error instanceof Error ? error.message : String(error) };
  }
};
