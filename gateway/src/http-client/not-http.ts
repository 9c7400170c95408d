import { SubgraphFailure } from '../engine/values/subgraph-failure.ts';

/** For an answer of which it is not certain what it says. */
export const notHttp = (what: string): SubgraphFailure =>
  new SubgraphFailure('SUBGRAPH_INVALID_ANSWER', `The subgraph's answer is not HTTP: ${what}.`);
