/** Something that went wrong with a part of the data. */
export type Failure = {
  readonly message: string;
  readonly code: string;
  /** Whose fault it is; undefined if it is none of theirs. */
  readonly subgraph: string | undefined;
  /** What stands in the subgraph's answer, or was thrown: to know it again. */
  readonly cause: unknown;
  /**
   * What it has cost:
   * - `field`: the field that the subgraph named, whose value is known to be null.
   * - `object`: the object that has lost a field which may not be null.
   * - `fetch`: all that a fetch should have filled in.
   * - `unplaced`: nothing that can be named; it is reported even if no field is empty for it.
   */
  readonly kind: 'field' | 'object' | 'fetch' | 'unplaced';
  /** Its path below the place in the data where its gap stands, or that many steps further `up`. */
  readonly below: readonly (string | number)[];
  readonly up: number;
  /** Its path in the answer if no field there shows it; undefined if the subgraph has told none. */
  readonly otherwise: readonly (string | number)[] | undefined;
  /** The failure that this one was, further up in the data. */
  readonly original?: Failure;
  /** Set when a field of the answer has shown it. */
  shown: boolean;
};
