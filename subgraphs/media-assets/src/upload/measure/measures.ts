/** What is read of a file that is no picture. */
export type Measures = {
  /** In pixels, as it is looked at; null for what has none. */
  readonly width: number | null;
  readonly height: number | null;
  readonly durationMs: number | null;
  readonly pageCount: number | null;
  /** As the file says them. */
  readonly title: string | null;
  readonly creator: string | null;
};
