import { EntitySchema } from 'typeorm';

/** That a signed page was opened again; never changed. */
export interface PageReopening {
  id: string;
  pageId: string;
  signedOffAt: Date;
  /** Of one that was opened for another plate. */
  plateSentAt: Date | null;
  reason: string;
  reopenedBy: string;
  reopenedAt: Date;
}

export const PageReopeningEntity = new EntitySchema<PageReopening>({
  name: 'PageReopening',
  tableName: 'page_reopenings',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    pageId: { type: 'uuid' },
    signedOffAt: { type: 'timestamptz', precision: 3 },
    plateSentAt: { type: 'timestamptz', precision: 3, nullable: true },
    reason: { type: 'text' },
    reopenedBy: { type: 'text', default: () => "coalesce(viewer_subject(), 'unknown')" },
    reopenedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
  },
});
