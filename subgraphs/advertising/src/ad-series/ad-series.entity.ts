/** What was asked; the figures are read when they are. */
export interface AdSeries {
  /** The question. */
  id: string;
}
