import type { QueryPlan } from '@apollo/query-planner';
import type { RequiredField, Requirement } from './name-required-arguments.ts';

/** What the executor needs to know of a supergraph, beside plans. */
export interface SupergraphDescription {
  /** The API schema: what clients see, with `@defer`. */
  readonly apiSdl: string;
  /** Enum value in the supergraph → name of the subgraph. */
  readonly graphs: Readonly<Record<string, string>>;
  /** Labels of `@override(label:)`. */
  readonly overrideLabels: readonly string[];
  /** Names of fields that keys and requirements are made of: no client alias may stand in for them. */
  readonly keyFields: readonly string[];
  readonly requiredFields: readonly RequiredField[];
  readonly requirements: readonly Requirement[];
}

export interface PlanningRequest {
  readonly id: number;
  readonly operation: string;
  readonly overrideLabels: readonly string[];
}

export type PlannerReport =
  | { readonly kind: 'ready'; readonly description: SupergraphDescription }
  | { readonly kind: 'broken'; readonly message: string }
  | { readonly kind: 'planned'; readonly id: number; readonly plan: QueryPlan }
  | { readonly kind: 'refused'; readonly id: number; readonly message: string };
