import { fold } from '@media-graph/chinese/fold';
import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { AdvertiserStatus } from '../generated/resolvers.ts';
import { isOverdue, isOwed, outstandingOf } from '../invoice/owed.ts';
import { AdAccountEntity, AdvertiserContactEntity, AdvertiserEntity } from './advertiser.entity.ts';

type AdvertiserPage = PageArguments & {
  text?: string | null | undefined;
  status?: AdvertiserStatus | null | undefined;
  industry?: string | null | undefined;
  owing: boolean;
  overdue: boolean;
};

const owes = (which: string): string =>
  `row.id IN (SELECT account.advertiser_id FROM invoices v JOIN orders o ON o.id = v.order_id JOIN accounts account ON account.id = o.account_id WHERE ${which})`;
const owed = (which: string): string =>
  `(SELECT sum(${outstandingOf('v')}) FROM accounts account JOIN orders o ON o.account_id = account.id
    JOIN invoices v ON v.order_id = o.id WHERE account.advertiser_id = row.id AND ${which})`;
const sums = { owed: { fen: owed(isOwed('v')) }, overdue: { fen: owed(isOverdue('v')) } };

export const advertiserRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdvertiserEntity, visibleTo(viewer, 'FINANCE')).extend({
    page({ text, status, industry, owing, overdue, ...page }: AdvertiserPage) {
      const advertisers = matching(this.visible(), { status, industry });
      if (text) advertisers.andWhere('position(:part IN row.sortName) > 0', { part: fold(text) });
      if (owing) advertisers.andWhere(owes(isOwed('v')));
      if (overdue) advertisers.andWhere(owes(isOverdue('v')));
      return readPage(advertisers, page, { by: ['row.sortName', 'row.id'], direction: 'ASC' }, sums);
    },
  });

export const contactRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdvertiserContactEntity, visibleTo(viewer, 'STAFF'));

export const accountRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdAccountEntity, visibleTo(viewer, 'FINANCE'));
