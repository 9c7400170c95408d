/** An answer whose text the engine has written, in the place where Apollo Server expects data. */
export class WrittenAnswer {
  // Data are a record to Apollo.
  readonly [key: string]: unknown;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** For Apollo Server's `stringifyResult`: hands a written answer out as it is. */
  static stringify(result: { readonly data?: unknown }): string {
    return result.data instanceof WrittenAnswer ? result.data.text : JSON.stringify(result);
  }
}
