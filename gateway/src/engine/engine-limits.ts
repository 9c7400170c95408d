import type { ExpansionLimits } from '../planning/check-expanded-size.ts';
import type { PlanningLimits } from '../planning/planning-line.ts';

/** What one operation, or one engine, may take. */
export type EngineLimits = PlanningLimits &
  ExpansionLimits & {
    /** Milliseconds that the other subgraphs have to complete an event of a subscription. Default: 8,000. */
    readonly eventTime: number;
    /** Bytes of heap that plans and what is compiled from them may take. Default: 100 million. */
    readonly planCache: number;
    /** Characters of an answer, and of all subgraphs' answers to one request. Default: 50 million. */
    readonly answerLength: number;
  };

export const defaultLimits: EngineLimits = {
  planningTime: 2_000,
  planningQueueOfCaller: 100,
  planningQueue: 1_000,
  planningPause: 30_000,
  expandedFields: 5_000,
  expandedDepth: 100,
  eventTime: 8_000,
  planCache: 100_000_000,
  answerLength: 50_000_000,
};
