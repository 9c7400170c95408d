import { isId, type PageArguments, readPage, readPages } from '@media-graph/subgraph';
import { type EntityManager, In } from 'typeorm';
import { namedLike } from '../name/named-like.ts';
import { type Organisation, OrganisationEntity } from './organisation.entity.ts';

type Filter = {
  readonly kind?: Organisation['kind'] | null | undefined;
  readonly parentId?: string | null | undefined;
  readonly status?: Organisation['status'] | null | undefined;
};

const bySlug = { by: ['organisation.slug'], direction: 'ASC' } as const;
const shortestFirst = { by: ['organisation.shortestName', 'organisation.id'], direction: 'ASC' } as const;

export const organisationRepository = (manager: EntityManager) =>
  manager.getRepository(OrganisationEntity).extend({
    byIds(ids: readonly string[]): Promise<Organisation[]> {
      return this.findBy({ id: In(ids) });
    },

    bySlug(slug: string): Promise<Organisation | null> {
      return this.findOneBy({ slug });
    },

    page({ kind, parentId, status }: Filter, page: PageArguments) {
      const query = this.createQueryBuilder('organisation');
      if (kind) query.andWhere('organisation.kind = :kind', { kind });
      if (status) query.andWhere('organisation.status = :status', { status });
      if (parentId && isId(parentId)) query.andWhere('organisation.parentId = :parentId', { parentId });
      else if (parentId) query.andWhere('false');
      return readPage(query, page, bySlug);
    },

    named(text: string, { kind }: Filter, page: PageArguments) {
      const query = this.createQueryBuilder('organisation').where(
        ...namedLike('organisation.searchText', text),
      );
      if (kind) query.andWhere('organisation.kind = :kind', { kind });
      return readPage(query, page, shortestFirst);
    },

    childrenOf(parentIds: readonly string[], page: PageArguments) {
      const query = this.createQueryBuilder('organisation');
      return readPages(query, 'organisation.parentId', parentIds, page, bySlug);
    },

    /** Taken before any row, so that two changes of the hierarchy wait for each other instead of blocking each other. */
    async lockHierarchy(): Promise<void> {
      await this.query(`SELECT pg_advisory_xact_lock(hashtextextended('organisations.parent_id', 0))`);
    },
  });
