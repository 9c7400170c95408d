import { EntitySchema } from 'typeorm';

/** One of a page's three readings (三校). */
export interface PageProof {
  id: string;
  pageId: string;
  pass: number;
  comment: string | null;
  readBy: string;
  readAt: Date;
  /** Since when it no longer holds, because the page was changed. */
  liftedAt: Date | null;
}

export const PageProofEntity = new EntitySchema<PageProof>({
  name: 'PageProof',
  tableName: 'page_proofs',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    pageId: { type: 'uuid' },
    pass: { type: 'int' },
    comment: { type: 'text', nullable: true },
    readBy: { type: 'text', default: () => "coalesce(viewer_subject(), 'unknown')" },
    readAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    liftedAt: { type: 'timestamptz', precision: 3, nullable: true },
  },
});
