import { type MasterData, masterDataColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { UnitType } from '../departure/departure.entity.ts';

export interface TourSeason extends MasterData {
  organisationId: string;
  tourId: string;
  name: WrittenText;
  startsOn: string;
  endsOn: string;
  isSynthetic: boolean;
}

export interface TourSeasonPrice {
  seasonId: string;
  unit: UnitType;
  organisationId: string;
  priceMinor: bigint;
}

export const TourSeasonEntity = new EntitySchema<TourSeason>({
  name: 'TourSeason',
  tableName: 'tour_seasons',
  columns: {
    ...masterDataColumns,
    organisationId: { type: 'uuid' },
    tourId: { type: 'uuid' },
    name: { type: 'jsonb' },
    startsOn: { type: 'date' },
    endsOn: { type: 'date' },
    isSynthetic: { type: 'boolean', default: false },
  },
});

export const TourSeasonPriceEntity = new EntitySchema<TourSeasonPrice>({
  name: 'TourSeasonPrice',
  tableName: 'tour_season_prices',
  columns: {
    seasonId: { type: 'uuid', primary: true },
    unit: { type: 'text', primary: true },
    organisationId: { type: 'uuid' },
    priceMinor: { type: 'bigint' },
  },
});
