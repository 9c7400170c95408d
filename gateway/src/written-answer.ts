/** An answer whose text the engine has written, in the place where Apollo Server expects data. */
export class WrittenAnswer {
  // Data are a record to Apollo.
  readonly [key: string]: unknown;
  readonly text: string;

  /** @param more what stands beside the data, by key */
  constructor(text: string, more: object) {
    const entries = JSON.stringify(more).slice(1);
    this.text = entries === '}' ? text : `${text.slice(0, -1)},${entries}`;
  }

  /** For Apollo Server's `stringifyResult`: hands a written answer out as it is. */
  static stringify(result: { readonly data?: unknown }): string {
    return result.data instanceof WrittenAnswer ? result.data.text : JSON.stringify(result);
  }
}
