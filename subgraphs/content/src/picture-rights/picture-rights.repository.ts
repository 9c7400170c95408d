import { type Condition, isId, type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { nowIn } from '../section/now-in.ts';
import { type ArticlePictureRights, ArticlePictureRightsEntity } from './article-picture-rights.entity.ts';

type Said = Pick<ArticlePictureRights, 'assetId' | 'channelId' | 'endsAt' | 'reasons'>;
type TakedownPage = PageArguments & {
  sectionId?: string | null | undefined;
  endsBefore?: Date | null | undefined;
};

const longestOverdueFirst = { by: ['row.endsAt', 'row.id'], direction: 'ASC' } as const;

export const pictureRightsRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, ArticlePictureRightsEntity, visible).extend({
    /** Notes what was said of a story's pictures at an instant, unless more was said since. */
    async note(articleId: string, checkedAt: Date, said: readonly Said[]): Promise<void> {
      await this.query(
        `INSERT INTO article_picture_rights AS known (article_id, asset_id, channel_id, ends_at, reasons, checked_at)
         SELECT $1, one."assetId", one."channelId", one."endsAt", one.reasons, $2
         FROM jsonb_to_recordset($3) AS one ("assetId" uuid, "channelId" uuid, "endsAt" timestamptz, reasons text[])
         ON CONFLICT (article_id, asset_id, channel_id) DO UPDATE SET reasons = excluded.reasons,
           checked_at = excluded.checked_at, checked_by = excluded.checked_by,
           -- What had ended before has not begun to be over now.
           ends_at = CASE WHEN excluded.reasons = '{}' THEN excluded.ends_at ELSE least(known.ends_at, excluded.ends_at) END
         WHERE known.checked_at <= excluded.checked_at`,
        [articleId, checkedAt, JSON.stringify(said)],
      );
    },
    /** Pictures that readers have before them on a channel that may not show them any more; paper cannot be taken back. */
    toTakeDown({ sectionId, endsBefore, ...page }: TakedownPage) {
      const ended = this.visible().andWhere('row.endsAt <= :endsBefore', {
        endsBefore: endsBefore ?? new Date(),
      });
      if (sectionId != null && !isId(sectionId)) ended.andWhere('FALSE');
      else if (sectionId != null)
        ended.andWhere(
          `EXISTS (SELECT FROM articles WHERE articles.id = row.article_id AND articles.section_id = ${nowIn('sections', 'sectionId')})`,
          { sectionId },
        );
      ended.andWhere(
        `EXISTS (SELECT FROM article_publications AS publication
           JOIN channels ON channels.id = publication.channel_id AND channels.kind <> 'PRINT'
           WHERE publication.article_id = row.article_id AND publication.channel_id = row.channel_id
             AND publication.status = 'LIVE' AND (publication.lead_image_id = row.asset_id OR EXISTS (
               SELECT FROM article_assets AS shown WHERE shown.article_id = row.article_id AND shown.asset_id = row.asset_id)))`,
      );
      return readPage(ended, page, longestOverdueFirst);
    },
  });
