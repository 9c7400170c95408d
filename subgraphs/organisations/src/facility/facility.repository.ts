import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type Facility, FacilityEntity } from './facility.entity.ts';

export const facilityRepository = (manager: EntityManager) =>
  rowsOf(manager, FacilityEntity).extend({
    all(): Promise<Facility[]> {
      return this.visible().orderBy('row.slug').getMany();
    },
  });
