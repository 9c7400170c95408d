import { type EntityManager, In } from 'typeorm';
import { type Facility, FacilityEntity } from './facility.entity.ts';

export const facilityRepository = (manager: EntityManager) =>
  manager.getRepository(FacilityEntity).extend({
    byIds(ids: readonly string[]): Promise<Facility[]> {
      return this.findBy({ id: In(ids) });
    },
    bySlug(): Promise<Facility[]> {
      return this.find({ order: { slug: 'ASC' } });
    },
    ownedBy(organisationIds: readonly string[]): Promise<Facility[]> {
      return this.find({ where: { ownerId: In(organisationIds) }, order: { slug: 'ASC' } });
    },
  });
