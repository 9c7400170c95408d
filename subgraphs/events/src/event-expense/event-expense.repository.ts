import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, readPages, rowsOf, withinDays } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { expensesVisibleTo } from '../access.ts';
import { eventTrees } from '../event/event-trees.ts';
import type { QueryEventExpensesArgs } from '../generated/resolvers.ts';
import { EventExpenseEntity } from './event-expense.entity.ts';

type EventExpensePage = PageArguments & Omit<QueryEventExpensesArgs, keyof PageArguments>;

const latestFirst = { by: ['row.spentOn', 'row.id'], direction: 'DESC' } as const;
const orders = {
  LATEST_FIRST: latestFirst,
  LARGEST_FIRST: { by: ['row.amountMinor', 'row.id'], direction: 'DESC' },
} as const;
const sums = { amount: { fen: 'row.amount_minor' } } as const;

/** What an event, or it and its parts, cost. */
export type EventCost = { readonly id: string; readonly amountMinor: bigint };

export const eventExpenseRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, EventExpenseEntity, expensesVisibleTo(viewer)).extend({
    page({ eventId, organisationId, supplierId, kind, days, orderBy, ...page }: EventExpensePage) {
      const expenses = matching(this.visible(), { eventId, organisationId, supplierId, kind });
      return readPage(withinDays(expenses, 'row.spentOn', days), page, orders[orderBy!], sums);
    },
    pagesOfEvents(eventIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.eventId', eventIds, page, latestFirst, sums);
    },
    reversalsOf(ids: readonly string[]) {
      return this.visible().andWhere('row.reversesId = ANY(:ids)', { ids }).getMany();
    },
    /** No row for an event of which there is no expense. */
    costsOf(ids: readonly string[], roots: 'events' | 'eventsWithParts'): Promise<EventCost[]> {
      return manager.query(
        `${eventTrees[roots]}
         SELECT tree.root_id AS id, sum(expense.amount_minor)::bigint AS "amountMinor"
         FROM tree CROSS JOIN LATERAL (SELECT * FROM event_expenses
           WHERE event_id = tree.event_id OFFSET 0) AS expense
         WHERE ${expensesVisibleTo(viewer)('expense')} GROUP BY 1`,
        [ids],
      );
    },
  });
