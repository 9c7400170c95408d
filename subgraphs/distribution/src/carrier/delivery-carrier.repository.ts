import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, rowsOf, whetherRetired } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { CarrierContactEntity, DeliveryCarrierEntity } from './delivery-carrier.entity.ts';

const byCode = { by: ['row.code', 'row.id'], direction: 'ASC' } as const;

export const carrierRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, DeliveryCarrierEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({
      code,
      isRetired,
      ...page
    }: PageArguments & { code?: string | null | undefined; isRetired: boolean }) {
      return readPage(whetherRetired(matching(this.visible(), { code }), isRetired), page, byCode);
    },
  });

/** Contacts stand with their carrier, which is read before. */
export const carrierContactRepository = (manager: EntityManager) =>
  manager.getRepository(CarrierContactEntity).extend({
    ofCarriers(carrierIds: readonly string[]) {
      return this.createQueryBuilder('row').where('row.carrierId = ANY(:ids)', { ids: carrierIds }).getMany();
    },
  });
