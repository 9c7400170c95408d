import { isId, type PageArguments, readPage, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import type { QueryPeopleArgs } from '../generated/resolvers.ts';
import { namedLike } from '../name/named-like.ts';
import { type Person, PersonEntity } from './person.entity.ts';

const byId = { by: ['row.id'], direction: 'ASC' } as const;

export const personRepository = (manager: EntityManager) =>
  rowsOf(manager, PersonEntity).extend({
    page({ employerId, kind, text, ...page }: QueryPeopleArgs & PageArguments) {
      const people = this.visible();
      if (employerId != null)
        people.andWhere(isId(employerId) ? 'row.employerId = :employerId' : 'FALSE', { employerId });
      if (kind) people.andWhere('row.kind = :kind', { kind });
      if (text != null) people.andWhere(...namedLike('row.searchText', text));
      return readPage(people, page, byId);
    },
    async ofAccounts(accounts: readonly string[]): Promise<(Person & { account: string })[]> {
      const people = await this.visible().andWhere('row.account = ANY(:accounts)', { accounts }).getMany();
      return people as (Person & { account: string })[];
    },
    pagesOfEmployers(organisationIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.employerId', organisationIds, page, byId);
    },
  });
