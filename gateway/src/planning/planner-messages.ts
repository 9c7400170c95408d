import type { QueryPlan } from '@apollo/query-planner';
import type { RequiredField, Requirement } from './name-required-arguments.ts';

/** What the engine needs to know of a supergraph, beside plans. */
export type SupergraphDescription = {
  /** The API schema: what clients see, with `@defer`. */
  readonly apiSdl: string;
  /** Enum value in the supergraph → name of the subgraph. */
  readonly graphs: Readonly<Record<string, string>>;
  /** Labels of `@override(label:)`. */
  readonly overrideLabels: readonly string[];
  /** Names of fields that keys and requirements are made of: no client alias may stand in for them. */
  readonly keyFields: readonly string[];
  /** Fields that stand for fields with constant arguments. */
  readonly requiredFields: readonly RequiredField[];
  readonly requirements: readonly Requirement[];
};

/** What the planner's thread is asked: one operation after the other. */
export type PlanningRequest = {
  readonly operation: string;
  readonly overrideLabels: readonly string[];
};

/** What it answers: first how it has started, then each operation's plan or why there is none. */
export type PlannerReport =
  | { readonly kind: 'ready'; readonly description: SupergraphDescription }
  | { readonly kind: 'broken'; readonly message: string }
  | { readonly kind: 'planned'; readonly plan: QueryPlan }
  | { readonly kind: 'refused'; readonly message: string };
