import type { Figure, FigureQuestion } from '@media-graph/subgraph';
import type { FigureOwner } from '../indicator/indicator.entity.ts';

/** What one owner of figures is asked, and what it answered by way of the gateway; null where it gave nothing. */
export interface OwnersSeries {
  question: string;
  figures?: readonly Figure[] | null;
}

export type PrintSeries = OwnersSeries;
export type CirculationSeries = OwnersSeries;
export type AdSeries = OwnersSeries;
export type TravelSeries = OwnersSeries;
export type SigningSeries = OwnersSeries;
export type ContentSeries = OwnersSeries;

/** A series as it was asked for. */
export interface Series extends Partial<Record<FigureOwner, OwnersSeries | null>> {
  question: string;
}

export interface SeriesPoint {
  figure: Figure;
  asked: FigureQuestion;
}

export type SeriesTotal = SeriesPoint;
