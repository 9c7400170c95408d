export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** A piece of work as a part of a trace. What is told of it never comes from what a caller has sent but names. */
export type Span = {
  /** For what is asked on behalf of it (W3C Trace Context); undefined where nothing is traced. */
  readonly traceparent: string | undefined;
  child(name: string, attributes?: Attributes): Span;
  set(attributes: Attributes): void;
  /** @param code of what went wrong */
  end(code?: string): void;
};

/** Where nothing is traced. */
export const noSpan: Span = {
  traceparent: undefined,
  child: () => noSpan,
  set: () => {},
  end: () => {},
};
