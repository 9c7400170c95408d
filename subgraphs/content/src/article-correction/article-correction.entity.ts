import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import { type Listed, listingColumns } from '../article/article-detail.entity.ts';

export interface ArticleCorrection extends Versioned {
  articleId: string;
  /** The version that puts it right. */
  versionNumber: number;
  kind: 'CORRECTION' | 'CLARIFICATION' | 'RETRACTION';
  notice: WrittenText;
  correctedBy: string;
  /** The newspaper that printed what was wrong; null with the two below where none did. */
  publicationCode: string | null;
  dueOn: string | null;
  duePage: string | null;
  printedOnPageId: string | null;
}

export const ArticleCorrectionEntity = new EntitySchema<Listed<ArticleCorrection>>({
  name: 'ArticleCorrection',
  tableName: 'article_corrections',
  columns: {
    ...versionedColumns,
    articleId: { type: 'uuid' },
    versionNumber: { type: 'int' },
    kind: { type: 'text' },
    notice: { type: 'jsonb' },
    correctedBy: { type: 'text', default: () => "coalesce(viewer_subject(), 'unknown')" },
    publicationCode: { type: 'text', nullable: true },
    dueOn: { type: 'date', nullable: true },
    duePage: { type: 'text', nullable: true },
    printedOnPageId: { type: 'uuid', nullable: true },
    ...listingColumns,
  },
});
