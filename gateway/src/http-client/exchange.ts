import type { Cancellation } from '../engine/values/cancellation.ts';
import { SubgraphFailure } from '../engine/values/subgraph-failure.ts';
import type { HttpResponse } from './response-reader.ts';

/** A request as it is written, and what may be done with it. */
export type HttpRequest = {
  /** The request line and the headers, but for the body's length. */
  readonly start: string;
  readonly body: string;
  readonly cancellation: Cancellation;
  /** Whether sending it twice does no more than sending it once (RFC 9110, 9.2.2). */
  readonly isRepeatable: boolean;
};

/** A request on its way, on one connection after the other if need be, until there is a response or none to come. */
export class Exchange {
  readonly request: HttpRequest;
  /** Rejects with a SubgraphFailure, or with why it was cancelled. */
  readonly response: Promise<HttpResponse>;
  readonly #settled = Promise.withResolvers<HttpResponse>();
  readonly #timer: NodeJS.Timeout;
  readonly #release: () => void = () => {};
  #abort: (reason: Error) => void = (reason) => this.reject(reason);

  /** @param time milliseconds that it may take */
  constructor(request: HttpRequest, time: number) {
    this.request = request;
    this.response = this.#settled.promise;
    this.#timer = setTimeout(() => this.#abort(late()), time);
    this.#release = request.cancellation.onCancel(() => this.#abort(request.cancellation.reason!));
  }

  /** Says how what is under way is ended: by whoever carries it now. */
  onAbort(abort: (reason: Error) => void): void {
    this.#abort = abort;
  }

  resolve(response: HttpResponse): void {
    this.#end();
    this.#settled.resolve(response);
  }

  reject(reason: unknown): void {
    this.#end();
    this.#settled.reject(reason);
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#release();
  }
}

const late = (): SubgraphFailure =>
  new SubgraphFailure('SUBGRAPH_TIMEOUT', 'The subgraph did not answer in time.');
