import { type MasterData, masterDataColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export type TravelScope = 'DOMESTIC' | 'INBOUND' | 'OUTBOUND' | 'HK_MACAU' | 'TAIWAN';

export interface Tour extends MasterData {
  organisationId: string;
  code: string;
  name: WrittenText;
  /** The name as it is looked for; see `searchedName`. */
  searched: string;
  summary: WrittenText | null;
  scope: TravelScope;
  touristTypes: ('FAMILY' | 'STUDENT' | 'SENIOR' | 'BUSINESS' | 'CULTURE' | 'NATURE')[];
  days: number;
  heroAssetId: string | null;
  /** That are visited with the travellers' consent alone. */
  shops: string[];
  /** Of the total, from 1 to 100. */
  depositPercent: number;
  /** Before the departure. */
  balanceDueDays: number;
  isConfirmedByDeposit: boolean;
  isPublished: boolean;
  isSynthetic: boolean;
}

export interface ItineraryDay {
  id: string;
  organisationId: string;
  tourId: string;
  day: number;
  title: WrittenText;
  stops: string[];
  overnight: string | null;
  transport: string | null;
  meals: ('BREAKFAST' | 'LUNCH' | 'DINNER')[];
  freeTime: string | null;
}

export const TourEntity = new EntitySchema<Tour>({
  name: 'Tour',
  tableName: 'tours',
  columns: {
    ...masterDataColumns,
    organisationId: { type: 'uuid' },
    code: { type: 'text' },
    name: { type: 'jsonb' },
    searched: { type: 'text' },
    summary: { type: 'jsonb', nullable: true },
    scope: { type: 'text' },
    touristTypes: { type: 'text', array: true, default: '{}' },
    days: { type: 'int' },
    heroAssetId: { type: 'uuid', nullable: true },
    shops: { type: 'text', array: true, default: '{}' },
    depositPercent: { type: 'int', default: 100 },
    balanceDueDays: { type: 'int', default: 0 },
    isConfirmedByDeposit: { type: 'boolean', default: false },
    isPublished: { type: 'boolean', default: false },
    isSynthetic: { type: 'boolean', default: false },
  },
});

export const ItineraryDayEntity = new EntitySchema<ItineraryDay>({
  name: 'ItineraryDay',
  tableName: 'itinerary_days',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    tourId: { type: 'uuid' },
    day: { type: 'int' },
    title: { type: 'jsonb' },
    stops: { type: 'text', array: true, default: '{}' },
    overnight: { type: 'text', nullable: true },
    transport: { type: 'text', nullable: true },
    meals: { type: 'text', array: true, default: '{}' },
    freeTime: { type: 'text', nullable: true },
  },
});
