import { Cancellation } from './values/cancellation.ts';
import { SubgraphFailure } from './values/subgraph-failure.ts';

/**
 * A cancellation for a piece of work: it comes with that of the whole that it is a piece of, or at the deadline.
 * `end` says that the work is done.
 * @param deadline milliseconds since the epoch
 * @param tooLate why it comes at the deadline
 */
export const withDeadline = (
  whole: Cancellation,
  deadline: number | undefined,
  tooLate: () => Error = unanswered,
): { readonly cancellation: Cancellation; readonly end: () => void } => {
  const cancellation = new Cancellation();
  const release = whole.onCancel(() => cancellation.cancel(whole.reason!));
  const late = (): void => cancellation.cancel(tooLate());
  const timer = deadline === undefined ? undefined : setTimeout(late, millisecondsUntil(deadline));
  const end = (): void => {
    clearTimeout(timer);
    release();
  };
  return { cancellation, end };
};

const unanswered = () => new SubgraphFailure('SUBGRAPH_TIMEOUT', 'The subgraph did not answer in time.');

// Timers of the same length are cheap: in steps there are few lengths.
const millisecondsUntil = (deadline: number): number => {
  const left = Math.max(0, deadline - Date.now());
  return left < 1000 ? left : Math.ceil(left / 50) * 50;
};
