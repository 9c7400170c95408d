import type { Viewer } from '@media-graph/service';
import type { EntityManager } from 'typeorm';
import { ownScope } from '../own-scope.ts';
import { PersonEntity } from './person.entity.ts';
import { type PersonContact, PersonContactEntity } from './person-contact.entity.ts';

export const personContactRepository = (manager: EntityManager, viewer: Viewer) =>
  manager.getRepository(PersonContactEntity).extend({
    /** The contacts that the viewer may know of: of people of the own organisation, or all at headquarters. */
    async of(personIds: readonly string[]): Promise<PersonContact[]> {
      const own = ownScope(viewer);
      if (own === 'nothing') return [];
      const query = this.createQueryBuilder('contact').where('contact.personId = ANY(:personIds)', {
        personIds,
      });
      if (own !== 'everything')
        query
          .innerJoin(PersonEntity.options.name, 'person', 'person.id = contact.personId')
          .andWhere('person.employerId = :own', { own });
      return query.getMany();
    },
  });
