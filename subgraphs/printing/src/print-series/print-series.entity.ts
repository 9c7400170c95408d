/** What was asked; the figures are read when they are. */
export interface PrintSeries {
  /** The question. */
  id: string;
}
