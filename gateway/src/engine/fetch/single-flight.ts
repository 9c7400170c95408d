import { Cancellation } from '../values/cancellation.ts';
import { SubgraphFailure } from '../values/subgraph-failure.ts';
import { untilCancelled } from './until-cancelled.ts';

type Flight<Result> = {
  readonly result: Promise<Result>;
  readonly cancellation: Cancellation;
  waiting: number;
};

/** Does work once for all who ask for the same while it is in flight; it is ended when the last of them has gone. */
export class SingleFlight<Result> {
  readonly #inFlight = new Map<string, Flight<Result>>();

  get size(): number {
    return this.#inFlight.size;
  }

  /** @param key everything that the result depends on, the caller's identity included */
  share(
    key: string,
    caller: Cancellation,
    work: (cancellation: Cancellation) => Promise<Result>,
  ): Promise<Result> {
    const flight = this.#inFlight.get(key) ?? this.#begin(key, work);
    flight.waiting++;
    return untilCancelled(flight.result, caller, () => {
      if (--flight.waiting > 0) return;
      this.#forget(key, flight);
      flight.cancellation.cancel(new SubgraphFailure('REQUEST_CANCELLED', 'Nobody waits for this any more.'));
    });
  }

  #begin(key: string, work: (cancellation: Cancellation) => Promise<Result>): Flight<Result> {
    const cancellation = new Cancellation();
    const flight: Flight<Result> = { result: work(cancellation), cancellation, waiting: 0 };
    this.#inFlight.set(key, flight);
    const end = (): void => this.#forget(key, flight);
    flight.result.then(end, end);
    return flight;
  }

  // After it was given up, another may have begun under its key.
  #forget(key: string, flight: Flight<Result>): void {
    if (this.#inFlight.get(key) === flight) this.#inFlight.delete(key);
  }
}
