import { type PageArguments, readPage, readPages } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type AdSponsorship, AdSponsorshipEntity } from './sponsorship.entity.ts';

const oldest = { by: ['row.id'], direction: 'ASC' } as const;

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
    /** Of articles that the newsroom has not marked, as before there were marks; for the newsroom. */
    pageToMark(page: PageArguments) {
      const unmarked = this.createQueryBuilder('row').where(
        'row.shown AND row.id IN (SELECT unmarked_sponsorships())',
      );
      return readPage(unmarked, page, oldest);
    },
    /** Notes on the lines of every company that pay for an article without a mark since when it has one; answers their sponsorships. */
    async mark(articleId: string, markedAt: Date): Promise<AdSponsorship[]> {
      const marked: { id: string }[] = await manager.query('SELECT mark_lines_of_article($1, $2) AS id', [
        articleId,
        markedAt,
      ]);
      const ids = marked.map(({ id }) => id);
      return this.createQueryBuilder('row').where('row.shown AND row.id = ANY(:ids)', { ids }).getMany();
    },
    pagesOfEvents(eventIds: readonly string[], page: PageArguments) {
      const shown = this.createQueryBuilder('row').where('row.shown');
      return readPages(shown, 'row.eventId', eventIds, page, oldest);
    },
  });
