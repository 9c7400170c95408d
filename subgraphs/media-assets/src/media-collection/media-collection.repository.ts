import { searchQuery } from '@media-graph/chinese/search-query';
import type { Viewer } from '@media-graph/service';
import {
  type Connection,
  matching,
  type PageArguments,
  readLinkedPages,
  readPage,
  rowsOf,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { collectionsVisibleTo, requirePartner } from '../access.ts';
import type { QueryMediaCollectionsArgs, RequireFields } from '../generated/resolvers.ts';
import { type MediaCollection, MediaCollectionEntity } from './media-collection.entity.ts';

const lastMadeFirst = { by: ['row.createdAt', 'row.id'], direction: 'DESC' } as const;
const byName = { by: ['whole.name', 'whole.id'], direction: 'ASC' } as const;

export const mediaCollectionRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, MediaCollectionEntity, collectionsVisibleTo(viewer)).extend({
    page({
      text,
      first,
      after,
      ...columns
    }: RequireFields<QueryMediaCollectionsArgs, 'first'>): Promise<Connection<MediaCollection>> {
      requirePartner(viewer);
      const query = matching(this.visible(), columns);
      if (!columns.status) query.andWhere(`row.status <> 'DELETED'`);
      const terms = text && searchQuery(text);
      if (terms)
        query.andWhere('row.id = ANY(ARRAY(SELECT collections_containing(CAST(:terms AS tsquery))))', {
          terms,
        });
      if (terms === '') query.andWhere('FALSE');
      return readPage(query, { first, after }, lastMadeFirst);
    },
    /** In which collections each asset stands. */
    pagesOfAssets(
      assetIds: readonly string[],
      page: PageArguments,
      load: (ids: readonly string[]) => Promise<readonly (MediaCollection | null)[]>,
    ): Promise<Map<string, Connection<MediaCollection>>> {
      const links = `SELECT whole.id, whole.name FROM media_collection_items item
        JOIN media_collections whole ON whole.id = item.collection_id
        WHERE item.asset_id = parent.id AND whole.status <> 'DELETED' AND ${collectionsVisibleTo(viewer)('whole')}`;
      const lists = { links, columns: ['name', 'id'], order: byName };
      return readLinkedPages(manager, lists, assetIds, page, load);
    },
  });
