/**
 * Tells those who work for a request that nobody waits for it any more. It is an AbortSignal of little weight, of
 * which there are many for each request; a real one is made for those who need it.
 */
export class Cancellation {
  readonly #callbacks = new Set<() => void>();
  #controller: AbortController | undefined;
  #reason: Error | undefined;

  /** Why there is nobody left, or undefined. */
  get reason(): Error | undefined {
    return this.#reason;
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#reason) this.#controller.abort(this.#reason);
    return this.#controller.signal;
  }

  cancel(reason: Error): void {
    if (this.#reason) return;
    this.#reason = reason;
    this.#controller?.abort(reason);
    for (const callback of this.#callbacks) callback();
    this.#callbacks.clear();
  }

  /** Calls back when it is cancelled, or at once if it is; answers how to take that back. */
  onCancel(callback: () => void): () => void {
    if (this.#reason) callback();
    else this.#callbacks.add(callback);
    return () => this.#callbacks.delete(callback);
  }
}
