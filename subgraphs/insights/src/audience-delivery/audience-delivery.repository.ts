import { matching, type PageArguments, readPage, rowsOf, withinDays } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import type { DateRangeInput } from '../generated/resolvers.ts';
import { AudienceDeliveryEntity } from './audience-delivery.entity.ts';

type Asked = PageArguments & {
  readonly source?: string | null | undefined;
  readonly days?: DateRangeInput | null | undefined;
};

/** The institute's alone: the table's own policies say so, and the guard of the list. */
export const audienceDeliveryRepository = (manager: EntityManager) =>
  rowsOf(manager, AudienceDeliveryEntity).extend({
    async nextNo(): Promise<bigint> {
      const [{ no }] = await this.query(`SELECT nextval('audience_delivery_no') AS no`);
      return no;
    },
    page({ source, days, ...page }: Asked) {
      const found = matching(this.visible(), { source });
      withinDays(found, 'row.lastDay', { from: days?.from });
      withinDays(found, 'row.firstDay', { until: days?.until });
      return readPage(found, page, { by: ['row.no'], direction: 'DESC' });
    },
  });
