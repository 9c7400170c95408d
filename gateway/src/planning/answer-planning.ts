import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import type { PlannerReport, PlanningRequest } from './planner-messages.ts';

/** Plans one operation, of which the caller has made sure that it is valid. */
export const answerPlanning = (planner: QueryPlanner, request: PlanningRequest): PlannerReport => {
  const { id } = request;
  try {
    const document = parse(request.operation, { noLocation: true });
    const operation = operationFromDocument(planner.supergraph.apiSchema(), document, { validate: false });
    const overrideConditions = new Map(request.overrideLabels.map((label) => [label, true]));
    const plan = planner.buildQueryPlan(operation, { overrideConditions });
    // The operation is also in the plan as a document; as text it is enough, and half as heavy to send.
    return { kind: 'planned', id, plan };
  } catch (error) {
    return { kind: 'refused', id, message: error instanceof Error ? error.message : String(error) };
  }
};
