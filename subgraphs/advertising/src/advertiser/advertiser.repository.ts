import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { businessRepository } from '../business/business.repository.ts';
import { AdAccountEntity, AdvertiserContactEntity, AdvertiserEntity } from './advertiser.entity.ts';

export const advertiserRepository = (manager: EntityManager, viewer: Viewer) =>
  businessRepository(manager, AdvertiserEntity, viewer, 'CUSTOMERS').extend({
    page(page: PageArguments) {
      return readPage(this.visible(), page, { by: ['row.sortName', 'row.id'], direction: 'ASC' });
    },
  });

export const contactRepository = (manager: EntityManager, viewer: Viewer) =>
  businessRepository(manager, AdvertiserContactEntity, viewer, 'PERSONAL');

export const accountRepository = (manager: EntityManager, viewer: Viewer) =>
  businessRepository(manager, AdAccountEntity, viewer, 'CUSTOMERS');
