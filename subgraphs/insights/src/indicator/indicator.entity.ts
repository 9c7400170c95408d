import type { WrittenText } from '@media-graph/subgraph';
import type { IndicatorUnit, SeriesDimension } from '../generated/resolvers.ts';

/** The fields of `Series` by which the owners of figures are asked. */
export type FigureOwner = 'print' | 'circulation' | 'ads' | 'travel' | 'signings' | 'content';

/** An entry of the catalogue. */
export interface Indicator {
  code: string;
  name: WrittenText;
  formula: WrittenText;
  unit: IndicatorUnit;
  owner: WrittenText;
  sources: readonly string[];
  recognition: WrittenText;
  audience: WrittenText;
  dimensions: readonly SeriesDimension[];
  isAdditive: boolean;
  isMoreBetter: boolean | null;
  /**
   * Whose figures it is made of, and under which code they have it; this subgraph's own, or those that the gateway
   * fetches. Of two the first is divided by the second.
   */
  asks: readonly {
    readonly owner: FigureOwner | 'own';
    readonly indicator: string;
    readonly times?: number;
  }[];
}
