import { EntitySchema } from 'typeorm';

/** What was last said of a story's picture on a channel. */
export interface ArticlePictureRights {
  id: string;
  articleId: string;
  assetId: string;
  channelId: string;
  /** From when on it may not be shown there; null where nothing ends. */
  endsAt: Date | null;
  /** Why it may not be shown; empty while it may. */
  reasons: string[];
  checkedAt: Date;
  checkedBy: string;
}

const instant = { type: 'timestamptz', precision: 3 } as const;

export const ArticlePictureRightsEntity = new EntitySchema<ArticlePictureRights>({
  name: 'ArticlePictureRights',
  tableName: 'article_picture_rights',
  columns: {
    id: { type: 'uuid', primary: true },
    articleId: { type: 'uuid' },
    assetId: { type: 'uuid' },
    channelId: { type: 'uuid' },
    endsAt: { ...instant, nullable: true },
    reasons: { type: 'text', array: true },
    checkedAt: instant,
    checkedBy: { type: 'text' },
  },
});
