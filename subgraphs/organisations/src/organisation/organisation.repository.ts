import { isId, type PageArguments, readPage, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import type { QueryOrganisationsArgs, QuerySearchOrganisationsArgs } from '../generated/resolvers.ts';
import { namedLike } from '../name/named-like.ts';
import { type Organisation, OrganisationEntity } from './organisation.entity.ts';

const bySlug = { by: ['row.slug'], direction: 'ASC' } as const;
const shortestFirst = { by: ['row.shortestName', 'row.id'], direction: 'ASC' } as const;

export const organisationRepository = (manager: EntityManager) =>
  rowsOf(manager, OrganisationEntity).extend({
    /** Without those that were merged into others. */
    standing() {
      return this.visible().andWhere('row.merged_into_id IS NULL');
    },
    mergedInto(ids: readonly string[]): Promise<(Organisation & { mergedIntoId: string })[]> {
      return this.partsOf('mergedIntoId', ids) as Promise<(Organisation & { mergedIntoId: string })[]>;
    },
    bySlug(slug: string): Promise<Organisation | null> {
      return this.visible().andWhere('row.slug = :slug', { slug }).getOne();
    },
    page({ kind, parentId, status, ...page }: QueryOrganisationsArgs & PageArguments) {
      const organisations = this.standing();
      if (kind) organisations.andWhere('row.kind = :kind', { kind });
      if (parentId != null)
        organisations.andWhere(isId(parentId) ? 'row.parentId = :parentId' : 'FALSE', { parentId });
      if (status) organisations.andWhere('row.status = :status', { status });
      return readPage(organisations, page, bySlug);
    },
    pagesOfChildren(parentIds: readonly string[], page: PageArguments) {
      return readPages(this.standing(), 'row.parentId', parentIds, page, bySlug);
    },
    named({ text, kind, ...page }: QuerySearchOrganisationsArgs & PageArguments) {
      const organisations = this.standing().andWhere(...namedLike('row.searchText', text));
      if (kind) organisations.andWhere('row.kind = :kind', { kind });
      return readPage(organisations, page, shortestFirst);
    },
    /** Taken before any row, so that two changes of the hierarchy wait for each other instead of blocking each other. */
    async lockHierarchy(): Promise<void> {
      await this.query(`SELECT pg_advisory_xact_lock(hashtextextended('organisations.parent_id', 0))`);
    },
  });
