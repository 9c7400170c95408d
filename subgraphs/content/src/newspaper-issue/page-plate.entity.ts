import { EntitySchema } from 'typeorm';

/** A plate of a page as it went to the printing works, with what stood on it; never changed. */
export interface PagePlate {
  pageId: string;
  /** 1 for the first; each later one replaces the one before on the press. */
  number: number;
  sentAt: Date;
  articleIds: string[];
}

export const PagePlateEntity = new EntitySchema<PagePlate>({
  name: 'PagePlate',
  tableName: 'page_plates',
  columns: {
    pageId: { type: 'uuid', primary: true },
    number: { type: 'int', primary: true },
    sentAt: { type: 'timestamptz', precision: 3 },
    articleIds: { type: 'uuid', array: true },
  },
});
