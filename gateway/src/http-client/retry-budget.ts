/** How often requests may be sent once more: ten answers earn one, so that trouble is not doubled for long. */
export class RetryBudget {
  readonly #most: number;
  #left: number;

  constructor(most: number) {
    this.#most = most;
    this.#left = most;
  }

  earn(): void {
    this.#left = Math.min(this.#most, this.#left + 0.1);
  }

  /** Whether one more may be sent, which is counted. */
  spend(): boolean {
    if (this.#left < 1) return false;
    this.#left--;
    return true;
  }
}
