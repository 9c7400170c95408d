import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { businessRepository } from '../business/business.repository.ts';
import type { AdMedium } from '../generated/resolvers.ts';
import { AdProductEntity } from './product.entity.ts';

export const productRepository = (manager: EntityManager, viewer: Viewer) =>
  businessRepository(manager, AdProductEntity, viewer, 'FIGURES').extend({
    page(medium: AdMedium | null | undefined, page: PageArguments) {
      const products = this.visible();
      if (medium) products.andWhere('row.medium = :medium', { medium });
      return readPage(products, page, { by: ['row.code', 'row.id'], direction: 'ASC' });
    },
  });
