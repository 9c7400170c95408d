/** What was asked; the figures are read when they are. */
export interface SigningSeries {
  /** The question. */
  id: string;
}
