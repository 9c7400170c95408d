import { type PageArguments, readPage, readPages } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import type { Visible } from '../access/visible.ts';
import { type PrintOrder, PrintOrderEntity } from './print-order.entity.ts';
import type { PrintOrderStatus } from './print-order-transitions.ts';

const dueLastFirst = { by: ['job.dueAt', 'job.id'], direction: 'DESC' } as const;

export const printOrderRepository = (manager: EntityManager, visible: Visible) =>
  manager.getRepository(PrintOrderEntity).extend({
    seen() {
      return this.createQueryBuilder('job').where(visible('job'));
    },
    byIds(ids: readonly string[]): Promise<PrintOrder[]> {
      return this.seen().andWhere('job.id = ANY(:ids)', { ids }).getMany();
    },
    page(status: PrintOrderStatus | null | undefined, page: PageArguments) {
      const orders = this.seen();
      if (status) orders.andWhere('job.status = :status', { status });
      return readPage(orders, page, dueLastFirst);
    },
    pagesOfCustomers(customerIds: readonly string[], page: PageArguments) {
      return readPages(this.seen(), 'job.customerId', customerIds, page, dueLastFirst);
    },
    ofIssues(issueIds: readonly string[]): Promise<PrintOrder[]> {
      return this.seen()
        .andWhere('job.issueId = ANY(:issueIds)', { issueIds })
        .andWhere(`job.status <> 'CANCELLED'`)
        .orderBy('job.dueAt')
        .getMany();
    },
    /** Locked for a change that follows from its runs. */
    lock(id: string): Promise<PrintOrder | null> {
      return this.seen().andWhere('job.id = :id', { id }).setLock('pessimistic_write').getOne();
    },
  });
