import { Cancellation } from './values/cancellation.ts';
import { SubgraphFailure } from './values/failure.ts';

/**
 * The time that there is for a piece of work: it is cancelled with what it is part of, or at the deadline.
 * @param deadline milliseconds since the epoch
 */
export const requestScope = (
  whole: Cancellation,
  deadline: number | undefined,
): { readonly cancellation: Cancellation; readonly end: () => void } => {
  const cancellation = new Cancellation();
  const release = whole.onCancel(() => cancellation.cancel(whole.reason!));
  const late = (): void =>
    cancellation.cancel(new SubgraphFailure('SUBGRAPH_TIMEOUT', 'The subgraph did not answer in time.'));
  const timer = deadline === undefined ? undefined : setTimeout(late, timeUntil(deadline));
  const end = (): void => {
    clearTimeout(timer);
    release();
  };
  return { cancellation, end };
};

// Timers of the same length are cheap: in steps there are few lengths.
const timeUntil = (deadline: number): number => {
  const left = Math.max(0, deadline - Date.now());
  return left < 1000 ? left : Math.ceil(left / 50) * 50;
};

/** A client that may go away. */
export const clientOf = (signal: AbortSignal | undefined): Cancellation => {
  const client = new Cancellation();
  const gone = (): void =>
    client.cancel(new SubgraphFailure('REQUEST_CANCELLED', 'The client no longer waits for the answer.'));
  if (signal?.aborted) gone();
  else signal?.addEventListener('abort', gone, { once: true });
  return client;
};
