import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  CircuitState,
  circuitBreaker,
  handleWhen,
  SamplingBreaker,
} from 'cockatiel';
import { SubgraphFailure } from './engine/values/subgraph-failure.ts';

/** Of ten seconds with ten requests or more, half failed: then nobody asks for two, and after that one does. */
const window = { threshold: 0.5, duration: 10_000, minimumRps: 1 };
const rest = 2_000;
/** Whatever a subgraph asks for, it is tried again after so many milliseconds. */
const longestPause = 30_000;

const isAway = (error: unknown): boolean =>
  error instanceof SubgraphFailure && ['SUBGRAPH_UNREACHABLE', 'SUBGRAPH_TIMEOUT'].includes(error.code);

/** @param retryAfter seconds or a date (RFC 9110, 10.2.3) */
const millisecondsOf = (retryAfter: string): number => {
  const wait = /^\d{1,9}$/.test(retryAfter)
    ? Number(retryAfter) * 1_000
    : Date.parse(retryAfter) - Date.now();
  return Math.min(longestPause, Math.max(0, wait || 0));
};

/** Keeps requests from a subgraph that does not answer, or has asked for a pause: they fail at once. */
export class SubgraphBreaker {
  readonly #circuit: CircuitBreakerPolicy;
  #pausedUntil = 0;

  /** @param told of each change, with what is to be said of it */
  constructor(told: (message: string) => void) {
    this.#circuit = circuitBreaker(handleWhen(isAway), {
      halfOpenAfter: rest,
      breaker: new SamplingBreaker(window),
    });
    this.#circuit.onBreak(() => told('the subgraph is not asked for a while'));
    this.#circuit.onReset(() => told('the subgraph answers again'));
  }

  /** @throws SubgraphFailure without asking, while there is no use in it */
  async run<Result>(ask: () => Promise<Result>): Promise<Result> {
    if (performance.now() < this.#pausedUntil) throw resting('The subgraph has asked for a pause.');
    try {
      return await this.#circuit.execute(ask);
    } catch (error) {
      if (error instanceof BrokenCircuitError) throw resting('The subgraph has not answered lately.');
      throw error;
    }
  }

  /** Whether it keeps requests back now. */
  get isResting(): boolean {
    return performance.now() < this.#pausedUntil || this.#circuit.state === CircuitState.Open;
  }

  /** 0 closed, 1 tried again, 2 open. */
  get state(): number {
    if (this.isResting) return 2;
    return this.#circuit.state === CircuitState.Closed ? 0 : 1;
  }

  /** Asks nothing until then. */
  pause(retryAfter: string): void {
    this.#pausedUntil = performance.now() + millisecondsOf(retryAfter);
  }
}

const resting = (message: string): SubgraphFailure =>
  new SubgraphFailure('SUBGRAPH_UNREACHABLE', message, undefined, 'not-sent');
