import { isId, type PageArguments, readPage, readPages } from '@media-graph/subgraph';
import { type EntityManager, In } from 'typeorm';
import { namedLike } from '../name/named-like.ts';
import { type Person, PersonEntity } from './person.entity.ts';

type Filter = {
  readonly employerId?: string | null | undefined;
  readonly kind?: Person['kind'] | null | undefined;
  readonly text?: string | null | undefined;
};

const byId = { by: ['person.id'], direction: 'ASC' } as const;

export const personRepository = (manager: EntityManager) =>
  manager.getRepository(PersonEntity).extend({
    byIds(ids: readonly string[]): Promise<Person[]> {
      return this.findBy({ id: In(ids) });
    },

    page({ employerId, kind, text }: Filter, page: PageArguments) {
      const query = this.createQueryBuilder('person');
      if (text != null) query.where(...namedLike('person.searchText', text));
      if (kind) query.andWhere('person.kind = :kind', { kind });
      if (employerId && isId(employerId)) query.andWhere('person.employerId = :employerId', { employerId });
      else if (employerId) query.andWhere('false');
      return readPage(query, page, byId);
    },

    employedBy(organisationIds: readonly string[], page: PageArguments) {
      const query = this.createQueryBuilder('person');
      return readPages(query, 'person.employerId', organisationIds, page, byId);
    },
  });
