import { type Condition, type PageArguments, readPage, withinTimes } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import type { TimeRangeInput } from '../generated/resolvers.ts';
import type { VersionKey } from './article-version.repository.ts';
import { type PublishedArticleVersion, PublishedVersionEntity } from './published-version.entity.ts';

const newestFirst = {
  by: ['row.publishedAt', 'row.articleId', 'row.versionNumber'],
  direction: 'DESC',
} as const;

type ArchivePage = PageArguments & { times?: TimeRangeInput | null | undefined };

export const publishedVersionRepository = (manager: EntityManager, visible: Condition) =>
  manager.getRepository(PublishedVersionEntity).extend({
    page({ times, ...page }: ArchivePage) {
      const published = this.createQueryBuilder('row').where(visible('row'));
      return readPage(withinTimes(published, 'row.publishedAt', times), page, newestFirst);
    },
    async byKeys(keys: readonly VersionKey[]): Promise<(PublishedArticleVersion & VersionKey)[]> {
      const rows = await this.createQueryBuilder('row')
        .where(visible('row'))
        .andWhere('row.articleId = ANY(:articleIds)', { articleIds: keys.map(({ articleId }) => articleId) })
        .getMany();
      return rows.map((row) => ({ ...row, number: row.versionNumber }));
    },
  });
