import type { QueryPlan } from '@apollo/query-planner';
import type { RequiredStandIns, StandIn } from './required-arguments.ts';

/** What the planner's thread is asked: first for the supergraph, then for one operation after the other. */
export type ThreadRequest =
  | { readonly kind: 'load'; readonly supergraphSdl: string }
  | { readonly kind: 'plan'; readonly operation: string; readonly overrideLabels: readonly string[] };

/** What it answers. */
export type ThreadReport =
  | {
      readonly kind: 'ready';
      readonly standIns: readonly StandIn[];
      readonly requirements: readonly RequiredStandIns[];
    }
  | { readonly kind: 'planned'; readonly plan: QueryPlan }
  | { readonly kind: 'refused'; readonly message: string };
