import type { WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { TravelScope } from '../tour/tour.entity.ts';

export interface TravelProfile {
  organisationId: string;
  about: WrittenText;
  scopes: TravelScope[];
  /** What stands on its papers; null where it was not entered, as what follows. */
  legalName: string | null;
  licenceNumber: string | null;
  address: string | null;
  emergencyPhone: string | null;
  changeReason: string | null;
  isSynthetic: boolean;
  version: number;
}

export interface TravelFigures {
  organisationId: string;
  month: string;
  departures: number;
  capacity: number;
  travellers: number;
  /** Of a month that was reported, as the next. */
  revenueMinor?: bigint;
  costMinor?: bigint;
  isSynthetic: boolean;
}

export const TravelProfileEntity = new EntitySchema<TravelProfile>({
  name: 'TravelProfile',
  tableName: 'travel_agencies',
  columns: {
    organisationId: { type: 'uuid', primary: true },
    about: { type: 'jsonb' },
    scopes: { type: 'text', array: true },
    legalName: { type: 'text', nullable: true },
    licenceNumber: { type: 'text', nullable: true },
    address: { type: 'text', nullable: true },
    emergencyPhone: { type: 'text', nullable: true },
    changeReason: { type: 'text', nullable: true },
    version: { type: 'int', default: 1 },
    isSynthetic: { type: 'boolean', default: false },
  },
});

export const TravelFiguresEntity = new EntitySchema<TravelFigures>({
  name: 'TravelFigures',
  tableName: 'travel_months',
  columns: {
    organisationId: { type: 'uuid', primary: true },
    month: { type: 'text', primary: true },
    departures: { type: 'int' },
    capacity: { type: 'int' },
    travellers: { type: 'int' },
    revenueMinor: { type: 'bigint' },
    costMinor: { type: 'bigint' },
    isSynthetic: { type: 'boolean', default: false },
  },
});
