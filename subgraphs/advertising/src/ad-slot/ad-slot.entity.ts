import { type MasterData, masterDataColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { AdSlotSize } from '../generated/resolvers.ts';

export interface AdSlot extends MasterData {
  organisationId: string;
  issueId: string;
  issueDate: string;
  page: string;
  sectionId: string | null;
  size: AdSlotSize;
  /** Of a free size, and of an area for words. */
  heightCm: number | null;
  /** How many words stand in it together; null unless it is sold by them. */
  wordCapacity: number | null;
  /** `[1,9)`: columns of the page's grid. */
  columnSpan: string;
  /** `[1,13)`: rows of the page's grid. */
  rowSpan: string;
}

export const AdSlotEntity = new EntitySchema<AdSlot>({
  name: 'AdSlot',
  tableName: 'ad_slots',
  columns: {
    ...masterDataColumns,
    organisationId: { type: 'uuid' },
    issueId: { type: 'uuid' },
    issueDate: { type: 'date' },
    page: { type: 'text' },
    sectionId: { type: 'uuid', nullable: true },
    size: { type: 'text' },
    heightCm: { type: 'int', nullable: true },
    wordCapacity: { type: 'int', nullable: true },
    columnSpan: { type: 'int4range' },
    rowSpan: { type: 'int4range' },
  },
});
