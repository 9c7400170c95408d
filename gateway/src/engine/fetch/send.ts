import type { EngineOptions, EngineRequest } from '../engine-options.ts';
import type { Cancellation } from '../values/cancellation.ts';
import { SubgraphFailure } from '../values/failure.ts';
import type { SharedWork } from './single-flight.ts';
import { untilCancelled } from './until-cancelled.ts';

/** Sends a request body to a subgraph and answers the text that came back. @throws SubgraphFailure */
export type Send = (
  subgraph: string,
  kind: 'query' | 'mutation' | 'subscription',
  body: string,
) => Promise<string>;

/**
 * Sends for one request; queries that others of the same identity have under way are not sent again.
 * What goes wrong is reported as it is, and thrown as clients may know it.
 */
export const sendWith =
  (
    { fetch, report }: EngineOptions,
    shared: SharedWork<string>,
    request: EngineRequest,
    caller: Cancellation,
  ): Send =>
  async (subgraph, kind, body) => {
    const { identityKey, context, deadline } = request;
    const work = (cancellation: Cancellation) =>
      fetch({ subgraph, kind, body, context, cancellation, deadline });
    try {
      if (caller.reason) throw caller.reason;
      if (identityKey === undefined || kind !== 'query')
        return await untilCancelled(work(caller), caller, () => {});
      return await shared.share(`${subgraph}\n${identityKey}\n${body}`, caller, work);
    } catch (error) {
      report?.(error, subgraph, context);
      if (error instanceof SubgraphFailure) throw error;
      // Its message may name hosts, files or secrets.
      throw new SubgraphFailure('SUBGRAPH_UNREACHABLE', 'The subgraph could not be reached.');
    }
  };
