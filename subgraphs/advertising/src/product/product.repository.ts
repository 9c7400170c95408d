import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { AdMedium } from '../generated/resolvers.ts';
import { AdProductEntity } from './product.entity.ts';

type ProductPage = PageArguments & { medium?: AdMedium | null | undefined };

export const productRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdProductEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ medium, ...page }: ProductPage) {
      const products = this.visible();
      if (medium) products.andWhere('row.medium = :medium', { medium });
      return readPage(products, page, { by: ['row.code', 'row.id'], direction: 'ASC' });
    },
  });
