import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { AdAccountEntity, AdvertiserContactEntity, AdvertiserEntity } from './advertiser.entity.ts';

export const advertiserRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdvertiserEntity, visibleTo(viewer, 'FINANCE')).extend({
    page(page: PageArguments) {
      return readPage(this.visible(), page, { by: ['row.sortName', 'row.id'], direction: 'ASC' });
    },
  });

export const contactRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdvertiserContactEntity, visibleTo(viewer, 'STAFF'));

export const accountRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdAccountEntity, visibleTo(viewer, 'FINANCE'));
