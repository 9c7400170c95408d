import type { Viewer } from '@media-graph/service';
import type { EntityManager, EntitySchema, SelectQueryBuilder } from 'typeorm';
import { inReach, type Reach } from './reach.ts';

type Row = { id: string; organisationId: string };

/** What every repository of business rows can be asked. In its queries the rows' alias is `row`. */
export const businessRepository = <Kind extends Row>(
  manager: EntityManager,
  entity: EntitySchema<Kind>,
  viewer: Viewer,
  reach: Reach,
) => {
  const repository = manager.getRepository(entity);
  const visible = (): SelectQueryBuilder<Kind> =>
    repository.createQueryBuilder('row').where(inReach(viewer, reach)('row'));
  return repository.extend({
    /** The rows that the viewer may see. */
    visible,
    byIds: (ids: readonly string[]): Promise<Kind[]> =>
      visible().andWhere('row.id = ANY(:ids)', { ids }).getMany(),
    /** The parts of several parents, in the order of the columns named. */
    partsOf: (parent: keyof Kind & string, ids: readonly string[], ...order: (keyof Kind & string)[]) => {
      const parts = visible().andWhere(`row.${parent} = ANY(:ids)`, { ids });
      for (const column of order) parts.addOrderBy(`row.${column}`);
      return parts.getMany();
    },
  });
};
