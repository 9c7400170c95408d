import type { EngineRequest, SubgraphFetch } from './engine-options.ts';
import type { SharedWork } from './shared-work.ts';
import { untilAborted } from './until-aborted.ts';

/** Sends a request body to a subgraph and answers the text that came back. @throws SubgraphFailure */
export type Send = (
  subgraph: string,
  kind: 'query' | 'mutation' | 'subscription',
  body: string,
) => Promise<string>;

/** Sends for one request; queries that others of the same identity have under way are not sent again. */
export const sendWith =
  (fetch: SubgraphFetch, shared: SharedWork<string>, request: EngineRequest, signal: AbortSignal): Send =>
  async (subgraph, kind, body) => {
    signal.throwIfAborted();
    const { identityKey, context, deadline } = request;
    const work = (until: AbortSignal) => fetch({ subgraph, kind, body, context, signal: until, deadline });
    if (identityKey === undefined || kind !== 'query') return untilAborted(work(signal), signal);
    return shared.share([subgraph, identityKey, body].join('\n'), signal, work);
  };
