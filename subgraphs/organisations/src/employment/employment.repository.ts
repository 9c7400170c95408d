import { rowsOf } from '@media-graph/subgraph';
import { type EntityManager, IsNull } from 'typeorm';
import { type Employment, EmploymentEntity } from './employment.entity.ts';

export const employmentRepository = (manager: EntityManager) =>
  rowsOf(manager, EmploymentEntity).extend({
    /** The latest first. */
    ofPeople(personIds: readonly string[]): Promise<Employment[]> {
      return this.visible()
        .andWhere('row.personId = ANY(:personIds)', { personIds })
        .orderBy('row.endsOn', 'DESC', 'NULLS FIRST')
        .addOrderBy('row.startsOn', 'DESC', 'NULLS LAST')
        .addOrderBy('row.id')
        .getMany();
    },
    /** What a person does now. */
    current(personId: string): Promise<Employment | null> {
      return this.findOneBy({ personId, endsOn: IsNull() });
    },
  });
