import type { Cancellation } from '../values/cancellation.ts';

/**
 * Waits for a promise no longer than until the caller is cancelled; then throws the reason.
 * @param leave called when the caller is cancelled first
 */
export const untilCancelled = <Value>(
  promise: Promise<Value>,
  caller: Cancellation,
  leave: () => void,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    const release = caller.onCancel(() => {
      leave();
      reject(caller.reason);
    });
    const settle =
      <Result>(end: (result: Result) => void) =>
      (result: Result): void => {
        release();
        end(result);
      };
    promise.then(settle(resolve), settle(reject));
  });
