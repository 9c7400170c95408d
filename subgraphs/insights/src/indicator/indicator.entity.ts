import type { WrittenText } from '@media-graph/subgraph';
import type { IndicatorUnit, SeriesDimension } from '../generated/resolvers.ts';
import type { SeriesType } from '../series/series.entity.ts';

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
  /** The type of its series, which says whom the gateway asks. */
  series: SeriesType;
}
