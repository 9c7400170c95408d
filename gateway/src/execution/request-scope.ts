import { SubgraphFailure } from './failure.ts';

/**
 * The time of one request: its signal is aborted when the client goes away or the deadline has come.
 * @param deadline milliseconds since the epoch
 */
export const requestScope = (
  client: AbortSignal | undefined,
  deadline: number | undefined,
): { readonly signal: AbortSignal; readonly end: () => void } => {
  const controller = new AbortController();
  const cancel = (): void =>
    controller.abort(new SubgraphFailure('REQUEST_CANCELLED', 'The client no longer waits for the answer.'));
  const timer =
    deadline === undefined
      ? undefined
      : setTimeout(
          () =>
            controller.abort(new SubgraphFailure('SUBGRAPH_TIMEOUT', 'The subgraph did not answer in time.')),
          Math.max(0, deadline - Date.now()),
        );
  if (client?.aborted) cancel();
  client?.addEventListener('abort', cancel, { once: true });
  const end = (): void => {
    clearTimeout(timer);
    client?.removeEventListener('abort', cancel);
  };
  return { signal: controller.signal, end };
};
