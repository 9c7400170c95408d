import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, rowsOf, whetherRetired } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { AdMedium } from '../generated/resolvers.ts';
import { AdProductEntity } from './product.entity.ts';

type ProductPage = PageArguments & { medium?: AdMedium | null | undefined; isRetired: boolean };

export const productRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdProductEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ medium, isRetired, ...page }: ProductPage) {
      const products = whetherRetired(matching(this.visible(), { medium }), isRetired);
      return readPage(products, page, { by: ['row.code', 'row.id'], direction: 'ASC' });
    },
  });
