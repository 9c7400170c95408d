import { EntitySchema } from 'typeorm';
import { type Business, businessColumns } from '../business/business.entity.ts';
import type { AdSlotSize } from '../generated/resolvers.ts';

export interface AdSlot extends Business {
  issueId: string;
  issueDate: string;
  page: string;
  sectionId: string | null;
  size: AdSlotSize;
  /** `[1,9)`: columns of the page's grid. */
  columnSpan: string;
  /** `[1,13)`: rows of the page's grid. */
  rowSpan: string;
}

export const AdSlotEntity = new EntitySchema<AdSlot>({
  name: 'AdSlot',
  tableName: 'ad_slots',
  columns: {
    ...businessColumns,
    issueId: { type: 'uuid' },
    issueDate: { type: 'date' },
    page: { type: 'text' },
    sectionId: { type: 'uuid', nullable: true },
    size: { type: 'text' },
    columnSpan: { type: 'int4range' },
    rowSpan: { type: 'int4range' },
  },
});
