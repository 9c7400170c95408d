/** One replacement in a text, in UTF-16 units. */
export type Edit = {
  readonly start: number;
  readonly end: number;
  readonly replacedBy: string;
};

/** Line and column in the page as it came, both from 1, columns in UTF-16 units, as editors count. */
export type Place = {
  readonly line: number;
  readonly column: number;
};

/** A text under repair that still knows where each part of it stood in the page. */
export class TracedText {
  readonly text: string;
  readonly #origins: readonly number[];
  readonly #lineStarts: readonly number[];

  private constructor(text: string, origins: readonly number[], lineStarts: readonly number[]) {
    this.text = text;
    this.#origins = origins;
    this.#lineStarts = lineStarts;
  }

  static of(source: string): TracedText {
    const lineStarts = [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)];
    const origins = Array.from({ length: source.length + 1 }, (_, index) => index);
    return new TracedText(source, origins, lineStarts);
  }

  /** The text with these edits made; they come in order and apart from each other. */
  edited(edits: readonly Edit[]): TracedText {
    const origins: number[] = [];
    let text = '';
    let at = 0;
    for (const { start, end, replacedBy } of edits) {
      text += this.text.slice(at, start) + replacedBy;
      for (; at < start; at++) origins.push(this.#origins[at]!);
      for (let unit = 0; unit < replacedBy.length; unit++) origins.push(this.#origins[start]!);
      at = end;
    }
    text += this.text.slice(at);
    for (; at <= this.text.length; at++) origins.push(this.#origins[at]!);
    return new TracedText(text, origins, this.#lineStarts);
  }

  /** Where in the page's text as it came the unit at this index stood. */
  originOf(index: number): number {
    return this.#origins[index]!;
  }

  placeOf(index: number): Place {
    const origin = this.originOf(index);
    let line = 0;
    for (let step = 2 ** 20; step >= 1; step /= 2) {
      const next = this.#lineStarts[line + step];
      if (next !== undefined && next <= origin) line += step;
    }
    return { line: line + 1, column: origin - this.#lineStarts[line]! + 1 };
  }
}
