/** What was asked; the figures are read when they are. */
export interface ContentSeries {
  question: string;
}
