import type { QueryPlan } from '@graphql-hive/router-query-planner';

/** What the planner's process is told: first the supergraph, then one operation after the other. */
export type ProcessRequest =
  | { readonly kind: 'load'; readonly supergraphSdl: string }
  | {
      readonly kind: 'plan';
      readonly operation: string;
      readonly overrideLabels: readonly string[];
      readonly overridePercentage: number;
      /** Milliseconds of processor time that it may take. */
      readonly time: number;
    }
  /** The operation that is being planned is not wanted any more. */
  | { readonly kind: 'cancel' };

/** What it answers to each but `cancel`. */
export type ProcessReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'planned'; readonly plan: QueryPlan }
  | { readonly kind: 'refused'; readonly message: string }
  /** It took too much, and was stopped. */
  | { readonly kind: 'exhausted' }
  /** It takes too much and does not stop. The process has to be ended: its own exit would wait for it. */
  | { readonly kind: 'unstoppable' };
