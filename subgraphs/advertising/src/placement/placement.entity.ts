import { EntitySchema } from 'typeorm';
import type { AdMedium, AdPlacementStatus } from '../generated/resolvers.ts';

export interface AdPlacement {
  id: string;
  organisationId: string;
  lineId: string;
  medium: AdMedium;
  status: AdPlacementStatus;
  onDate: string;
  sectionId: string | null;
  slotId: string | null;
  /** Of the slot; set by the database. */
  readonly issueId: string | null;
  availId: string | null;
  units: bigint;
  /** That a classified keeps of its area, if it is sold by them. */
  words: number | null;
  faceId: string | null;
  frame: number | null;
  /** `[2024-05-01,2024-06-01)`. */
  during: string | null;
  bookedMinor: bigint;
  listMinor: bigint;
  /** Parts of `listMinor`. */
  pageSurchargeMinor: bigint;
  colourSurchargeMinor: bigint;
  positionSurchargeMinor: bigint;
  /** Counted by the database, as the next three. */
  readonly paidMinor: bigint;
  /** What it costs the company by the rate of its day; null where none was known. */
  readonly directCostMinor: bigint | null;
  /** What corrections changed of `bookedMinor`. */
  readonly priceChangeMinor: bigint;
  /** What corrections changed of `directCostMinor`. */
  readonly costChangeMinor: bigint;
  /** The placement in whose stead it appears, for nothing. */
  makesGoodId: string | null;
  makeGoodReason: string | null;
  /** Why somebody gave its place free; null where the line's way alone did. */
  releaseReason: string | null;
}

export const AdPlacementEntity = new EntitySchema<AdPlacement>({
  name: 'AdPlacement',
  tableName: 'placements',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    lineId: { type: 'uuid' },
    medium: { type: 'text' },
    status: { type: 'text', name: 'state' },
    onDate: { type: 'date' },
    sectionId: { type: 'uuid', nullable: true },
    slotId: { type: 'uuid', nullable: true },
    issueId: { type: 'uuid', nullable: true, insert: false, update: false },
    availId: { type: 'uuid', nullable: true },
    units: { type: 'bigint' },
    words: { type: 'int', nullable: true },
    faceId: { type: 'uuid', nullable: true },
    frame: { type: 'int', nullable: true },
    during: { type: 'daterange', nullable: true },
    bookedMinor: { type: 'bigint' },
    listMinor: { type: 'bigint' },
    pageSurchargeMinor: { type: 'bigint' },
    colourSurchargeMinor: { type: 'bigint' },
    positionSurchargeMinor: { type: 'bigint' },
    paidMinor: { type: 'bigint', insert: false, update: false },
    directCostMinor: { type: 'bigint', nullable: true, insert: false, update: false },
    priceChangeMinor: { type: 'bigint', insert: false, update: false },
    costChangeMinor: { type: 'bigint', insert: false, update: false },
    makesGoodId: { type: 'uuid', nullable: true },
    makeGoodReason: { type: 'text', nullable: true },
    releaseReason: { type: 'text', nullable: true },
  },
});
