import { hash } from 'node:crypto';
import type { DocumentNode } from 'graphql';
import { withoutValues } from './without-values.ts';

/** How often a program has asked an operation since it was counted last. */
export type Counted = {
  readonly hash: string;
  readonly client: string;
  readonly version: string;
  count: number;
};

/** Keeps what was counted. @param texts of operations that were not kept yet, by their hashes */
export type KeepUsage = (counted: readonly Counted[], texts: ReadonlyMap<string, string>) => Promise<void>;

/** Different operations of programs that are counted between two times of keeping; what comes beyond them is not. */
const most = 10_000;

/**
 * Counts which program asks which operation, for teams to know whom a change would break. Neither variables nor what is
 * written into an operation is kept, nor who asks.
 */
export class OperationUsage {
  readonly #keep: KeepUsage;
  readonly #hashes = new WeakMap<DocumentNode, string>();
  readonly #timer: NodeJS.Timeout;
  #counts = new Map<string, Counted>();
  #texts = new Map<string, string>();

  /** @param every milliseconds between times of keeping */
  constructor(keep: KeepUsage, every: number) {
    this.#keep = keep;
    this.#timer = setInterval(() => void this.flush(), every).unref();
  }

  count(document: DocumentNode, client: { name: string; version?: string | undefined } | undefined): void {
    const { name = 'unknown', version = 'unknown' } = client ?? {};
    const key = `${this.#hashOf(document)} ${name} ${version}`;
    const counted = this.#counts.get(key);
    if (counted) counted.count++;
    else if (this.#counts.size < most)
      this.#counts.set(key, { hash: this.#hashOf(document), client: name, version, count: 1 });
  }

  /** Keeps what was counted; what cannot be kept now is kept the next time. */
  async flush(): Promise<void> {
    const [counts, texts] = [this.#counts, this.#texts];
    if (counts.size === 0) return;
    this.#counts = new Map();
    this.#texts = new Map();
    try {
      await this.#keep([...counts.values()], texts);
    } catch {
      for (const [key, counted] of counts) {
        const later = this.#counts.get(key);
        if (later) later.count += counted.count;
        else if (this.#counts.size < most) this.#counts.set(key, counted);
      }
      for (const [known, text] of texts) this.#texts.set(known, text);
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }

  #hashOf(document: DocumentNode): string {
    const known = this.#hashes.get(document);
    if (known !== undefined) return known;
    const text = withoutValues(document);
    const made = hash('sha256', text, 'hex').slice(0, 32);
    this.#hashes.set(document, made);
    if (this.#texts.size < most) this.#texts.set(made, text);
    return made;
  }
}
