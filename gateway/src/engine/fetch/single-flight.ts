import { Cancellation } from '../values/cancellation.ts';
import { SubgraphFailure } from '../values/failure.ts';
import { untilCancelled } from './until-cancelled.ts';

type Shared<Result> = {
  readonly result: Promise<Result>;
  readonly cancellation: Cancellation;
  waiting: number;
};

/** Does work in flight once for all who ask for the same; it is ended when the last of them has gone. */
export class SharedWork<Result> {
  readonly #inFlight = new Map<string, Shared<Result>>();

  get size(): number {
    return this.#inFlight.size;
  }

  /** @param key everything that the result depends on, the caller's identity included */
  share(
    key: string,
    caller: Cancellation,
    work: (cancellation: Cancellation) => Promise<Result>,
  ): Promise<Result> {
    const shared = this.#inFlight.get(key) ?? this.#begin(key, work);
    shared.waiting++;
    return untilCancelled(shared.result, caller, () => {
      if (--shared.waiting > 0) return;
      if (this.#inFlight.get(key) === shared) this.#inFlight.delete(key);
      shared.cancellation.cancel(new SubgraphFailure('REQUEST_CANCELLED', 'Nobody waits for this any more.'));
    });
  }

  #begin(key: string, work: (cancellation: Cancellation) => Promise<Result>): Shared<Result> {
    const cancellation = new Cancellation();
    const shared: Shared<Result> = { result: work(cancellation), cancellation, waiting: 0 };
    this.#inFlight.set(key, shared);
    const end = (): void => {
      if (this.#inFlight.get(key) === shared) this.#inFlight.delete(key);
    };
    shared.result.then(end, end);
    return shared;
  }
}
