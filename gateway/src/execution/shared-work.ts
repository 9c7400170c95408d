import { SubgraphFailure } from './failure.ts';
import { untilAborted } from './until-aborted.ts';

interface Shared<Result> {
  readonly result: Promise<Result>;
  readonly controller: AbortController;
  waiting: number;
}

/** Does work in flight once for all who ask for the same; it is ended when the last of them has gone. */
export class SharedWork<Result> {
  readonly #inFlight = new Map<string, Shared<Result>>();

  get size(): number {
    return this.#inFlight.size;
  }

  /** @param key everything that the result depends on, the caller's identity included */
  share(key: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const shared = this.#inFlight.get(key) ?? this.#begin(key, work);
    shared.waiting++;
    const leave = (): void => {
      if (--shared.waiting > 0) return;
      if (this.#inFlight.get(key) === shared) this.#inFlight.delete(key);
      shared.controller.abort(new SubgraphFailure('REQUEST_CANCELLED', 'Nobody waits for this any more.'));
    };
    signal.addEventListener('abort', leave, { once: true });
    return untilAborted(shared.result, signal).finally(() => signal.removeEventListener('abort', leave));
  }

  #begin(key: string, work: (signal: AbortSignal) => Promise<Result>): Shared<Result> {
    const controller = new AbortController();
    const shared: Shared<Result> = { result: work(controller.signal), controller, waiting: 0 };
    this.#inFlight.set(key, shared);
    const end = (): void => {
      if (this.#inFlight.get(key) === shared) this.#inFlight.delete(key);
    };
    shared.result.then(end, end);
    return shared;
  }
}
