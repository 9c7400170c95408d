/**
 * Tells those who work for a request that nobody waits for it any more: an AbortSignal of little weight, for there are
 * many in each request.
 */
export class Cancellation {
  readonly #callbacks = new Set<() => void>();
  #reason: Error | undefined;

  /** Why there is nobody left, or undefined. */
  get reason(): Error | undefined {
    return this.#reason;
  }

  cancel(reason: Error): void {
    if (this.#reason) return;
    this.#reason = reason;
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
