import type { EngineOptions, EngineRequest } from './engine-options.ts';
import { SubgraphFailure } from './failure.ts';
import type { SharedWork } from './shared-work.ts';
import { untilAborted } from './until-aborted.ts';

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
    signal: AbortSignal,
  ): Send =>
  async (subgraph, kind, body) => {
    const { identityKey, context, deadline } = request;
    const work = (until: AbortSignal) => fetch({ subgraph, kind, body, context, signal: until, deadline });
    try {
      signal.throwIfAborted();
      return identityKey === undefined || kind !== 'query'
        ? await untilAborted(work(signal), signal)
        : await shared.share([subgraph, identityKey, body].join('\n'), signal, work);
    } catch (error) {
      report?.(error, subgraph, context);
      if (error instanceof SubgraphFailure) throw error;
      // Its message may name hosts, files or secrets.
      throw new SubgraphFailure('SUBGRAPH_UNREACHABLE', 'The subgraph could not be reached.');
    }
  };
