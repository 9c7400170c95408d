import { type PageArguments, readPages } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type AdSponsorship, AdSponsorshipEntity } from './sponsorship.entity.ts';

/** Those that every reader may see: of lines that were booked. */
export const sponsorshipRepository = (manager: EntityManager) =>
  manager.getRepository(AdSponsorshipEntity).extend({
    /** One for each article. */
    ofArticles(articleIds: readonly string[]): Promise<AdSponsorship[]> {
      return this.createQueryBuilder('row')
        .where('row.shown AND row.articleId = ANY(:articleIds)', { articleIds })
        .distinctOn(['row.article_id'])
        .orderBy('row.articleId')
        .addOrderBy('row.id')
        .getMany();
    },
    pagesOfEvents(eventIds: readonly string[], page: PageArguments) {
      const shown = this.createQueryBuilder('row').where('row.shown');
      return readPages(shown, 'row.eventId', eventIds, page, { by: ['row.id'], direction: 'ASC' });
    },
  });
