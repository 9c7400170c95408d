import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export type AllotmentList = 'ROOM' | 'VEHICLE';

export interface TourAllotment extends Versioned {
  organisationId: string;
  departureId: string;
  kind:
    | 'SINGLE_ROOM'
    | 'DOUBLE_ROOM'
    | 'TWIN_ROOM'
    | 'TRIPLE_ROOM'
    | 'FAMILY_ROOM'
    | 'COACH'
    | 'MINIBUS'
    | 'CAR';
  /** By the kind, set by the database. */
  readonly list: AllotmentList;
  name: string;
  capacity: number;
  guideId: string | null;
}

export interface TravellerAllotment {
  travellerId: string;
  list: AllotmentList;
  organisationId: string;
  allotmentId: string;
}

export const TourAllotmentEntity = new EntitySchema<TourAllotment>({
  name: 'TourAllotment',
  tableName: 'tour_allotments',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    departureId: { type: 'uuid' },
    kind: { type: 'text' },
    list: { type: 'text', insert: false, update: false },
    name: { type: 'text' },
    capacity: { type: 'int' },
    guideId: { type: 'uuid', nullable: true },
  },
});

export const TravellerAllotmentEntity = new EntitySchema<TravellerAllotment>({
  name: 'TravellerAllotment',
  tableName: 'traveller_allotments',
  columns: {
    travellerId: { type: 'uuid', primary: true },
    list: { type: 'text', primary: true },
    organisationId: { type: 'uuid' },
    allotmentId: { type: 'uuid' },
  },
});
