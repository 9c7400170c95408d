import type { ExpansionLimits } from '../planning/check-expanded-size.ts';
import type { PlannerLimits } from '../planning/planner.ts';

/** What one operation, or one engine, may take. */
export type EngineLimits = PlannerLimits &
  ExpansionLimits & {
    /** Milliseconds that the other subgraphs have to complete an event of a subscription. Default: 8,000. */
    readonly eventTime: number;
    /** Characters of plans and operations that are kept. Default: 50 million. */
    readonly planCache: number;
    /** Characters of an answer, and of all subgraphs' answers to one request. Default: 50 million. */
    readonly answerLength: number;
  };

export const defaultLimits: EngineLimits = {
  planningTime: 2_000,
  planningQueue: 1_000,
  expandedFields: 5_000,
  expandedDepth: 100,
  eventTime: 8_000,
  planCache: 50_000_000,
  answerLength: 50_000_000,
};
