import type { Figure, FigureQuestion } from '@media-graph/subgraph';

/** Who counts it: the type's subgraph is asked for the figures. */
export type SeriesType = 'AudienceSeries' | 'PrintSeries';

/** A series as it was asked for: its figures are read here, or come from their owner by way of the gateway. */
export interface Series {
  __typename: SeriesType;
  question: string;
  /** Absent where they are this subgraph's own; null where their owner gave none. */
  figures?: readonly Figure[] | null;
}

export interface SeriesPoint {
  figure: Figure;
  asked: FigureQuestion;
}

export type SeriesTotal = SeriesPoint;
