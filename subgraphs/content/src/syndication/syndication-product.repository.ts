import { type PageArguments, readPage, rowsOf, whetherRetired } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { SyndicationProductEntity } from './syndication-product.entity.ts';

const byAge = { by: ['row.createdAt', 'row.id'], direction: 'ASC' } as const;

export const syndicationProductRepository = (manager: EntityManager) =>
  rowsOf(manager, SyndicationProductEntity).extend({
    page({ isRetired, ...page }: PageArguments & { isRetired: boolean }) {
      return readPage(whetherRetired(this.visible(), isRetired), page, byAge);
    },
  });
