import type { EngineLimits } from './engine-limits.ts';
import type { EngineOptions } from './engine-options.ts';
import type { SingleFlight } from './fetch/single-flight.ts';
import type { SupergraphFacts } from './values/supergraph-facts.ts';

/** What all executions of one engine share. */
export type EngineState = {
  readonly options: EngineOptions;
  readonly limits: EngineLimits;
  readonly facts: SupergraphFacts;
  /** Requests to subgraphs that are under way. */
  readonly requests: SingleFlight<string>;
};
