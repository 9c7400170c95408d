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
    promise.then(
      (value) => {
        release();
        resolve(value);
      },
      (error) => {
        release();
        reject(error);
      },
    );
  });
