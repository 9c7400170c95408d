import { Cancellation } from './values/cancellation.ts';
import { SubgraphFailure } from './values/subgraph-failure.ts';

/** The cancellation that comes when a client has gone. */
export const cancelledBy = (signal: AbortSignal | undefined): Cancellation => {
  const client = new Cancellation();
  const gone = (): void =>
    client.cancel(new SubgraphFailure('REQUEST_CANCELLED', 'The client no longer waits for the answer.'));
  if (signal?.aborted) gone();
  else signal?.addEventListener('abort', gone, { once: true });
  return client;
};
