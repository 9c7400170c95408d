import { fold } from '@media-graph/chinese/fold';
import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { AdvertiserStatus } from '../generated/resolvers.ts';
import { AdAccountEntity, AdvertiserContactEntity, AdvertiserEntity } from './advertiser.entity.ts';

type AdvertiserPage = PageArguments & {
  text?: string | null | undefined;
  status?: AdvertiserStatus | null | undefined;
};

export const advertiserRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdvertiserEntity, visibleTo(viewer, 'FINANCE')).extend({
    page({ text, status, ...page }: AdvertiserPage) {
      const advertisers = this.visible();
      if (status) advertisers.andWhere('row.status = :status', { status });
      if (text) advertisers.andWhere('position(:part IN row.sortName) > 0', { part: fold(text) });
      return readPage(advertisers, page, { by: ['row.sortName', 'row.id'], direction: 'ASC' });
    },
  });

export const contactRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdvertiserContactEntity, visibleTo(viewer, 'STAFF'));

export const accountRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdAccountEntity, visibleTo(viewer, 'FINANCE'));
