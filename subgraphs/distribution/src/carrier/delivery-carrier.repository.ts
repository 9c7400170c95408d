import type { Viewer } from '@media-graph/service';
import { isId, matching, type PageArguments, readPage, rowsOf, whetherRetired } from '@media-graph/subgraph';
import { type EntityManager, IsNull } from 'typeorm';
import { visibleTo } from '../access.ts';
import { type Found, findPeople } from '../subscriber/find-people.ts';
import { CarrierContactEntity, DeliveryCarrierEntity } from './delivery-carrier.entity.ts';

const byCode = { by: ['row.code', 'row.id'], direction: 'ASC' } as const;

type CarrierPage = PageArguments & {
  code?: string | null | undefined;
  routeId?: string | null | undefined;
  isRetired: boolean;
  found: Found;
};

const own = 'organisation_id = (SELECT viewer_organisation())';
const placesOf = {
  name: `SELECT carrier_id FROM carrier_contacts WHERE ${own} AND name_hash = :name`,
  phone: `SELECT carrier_id FROM carrier_contacts WHERE ${own} AND phone_hash = :phone`,
};

export const carrierRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, DeliveryCarrierEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ code, routeId, found, isRetired, ...page }: CarrierPage) {
      const carriers = whetherRetired(matching(this.visible(), { code }), isRetired);
      if (routeId)
        carriers.andWhere('row.id = (SELECT route.carrier_id FROM routes route WHERE route.id = :routeId)', {
          routeId: isId(routeId) ? routeId : null,
        });
      findPeople(carriers, viewer, placesOf, found);
      return readPage(carriers, page, byCode);
    },
  });

/** Contacts stand with their carrier, which is read before. */
export const carrierContactRepository = (manager: EntityManager) =>
  manager.getRepository(CarrierContactEntity).extend({
    /** Some that nobody finds. */
    withoutHash(most: number) {
      return this.find({ where: { phoneHash: IsNull() }, take: most });
    },
    ofCarriers(carrierIds: readonly string[]) {
      return this.createQueryBuilder('row').where('row.carrierId = ANY(:ids)', { ids: carrierIds }).getMany();
    },
  });
