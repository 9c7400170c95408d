import type { Viewer } from '@media-graph/service';
import { type Condition, nobodys } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { type PersonContact, PersonContactEntity } from './person-contact.entity.ts';

const ofOwnPeople: Condition = (alias) =>
  `EXISTS (SELECT FROM people WHERE people.id = ${alias}.person_id AND people.employer_id = (SELECT viewer_organisation()))`;

export const personContactRepository = (manager: EntityManager, viewer: Viewer) => {
  const visible = visibleTo(viewer, ofOwnPeople);
  return manager.getRepository(PersonContactEntity).extend({
    async ofPeople(personIds: readonly string[]): Promise<PersonContact[]> {
      // Readers see nobody's, and that costs no statement.
      if (visible === nobodys) return [];
      return this.createQueryBuilder('row')
        .where(visible('row'))
        .andWhere('row.personId = ANY(:personIds)', { personIds })
        .getMany();
    },
  });
};
