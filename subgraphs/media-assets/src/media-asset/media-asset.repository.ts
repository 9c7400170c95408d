import { searchQuery } from '@media-graph/chinese/search-query';
import type { Viewer } from '@media-graph/service';
import {
  type Connection,
  isId,
  type PageArguments,
  readPage,
  readPages,
  rowsOf,
} from '@media-graph/subgraph';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { ownedBy, seesEverything, visibleTo } from '../access.ts';
import { type MediaAsset, MediaAssetEntity } from './media-asset.entity.ts';
import type { MediaAssetStatus } from './media-asset-transitions.ts';

type Filter = {
  status?: MediaAssetStatus | null | undefined;
  ownerId?: string | null | undefined;
  eventId?: string | null | undefined;
  text?: string | null | undefined;
};

const lastUploadFirst = { by: ['row.uploadedAt', 'row.id'], direction: 'DESC' } as const;

/** What this viewer may see of the assets. */
export const mediaAssetRepository = (manager: EntityManager, viewer: Viewer) => {
  const matching = (query: SelectQueryBuilder<MediaAsset>, text: string): SelectQueryBuilder<MediaAsset> => {
    const terms = searchQuery(text);
    if (terms === '') return query.andWhere('false');
    const found = '@@ CAST(:terms AS tsquery)';
    if (seesEverything(viewer)) return query.andWhere(`row.searchVector ${found}`, { terms });
    const released = `SELECT asset_id FROM released_asset_search WHERE search_vector ${found}`;
    const own = `SELECT own.id FROM media_assets AS own WHERE ${ownedBy(viewer)('own')} AND own.search_vector ${found}`;
    // As an array it is found first; joined, PostgreSQL would rather read the whole table.
    return query.andWhere(`row.id = ANY(ARRAY(${released} UNION ${own}))`, { terms });
  };

  return rowsOf(manager, MediaAssetEntity, visibleTo(viewer)).extend({
    page({ status, ownerId, eventId, text }: Filter, page: PageArguments): Promise<Connection<MediaAsset>> {
      const query = this.visible();
      if (status) query.andWhere('row.status = :status', { status });
      if (ownerId) query.andWhere(isId(ownerId) ? 'row.ownerId = :ownerId' : 'false', { ownerId });
      if (eventId) query.andWhere(isId(eventId) ? 'row.eventId = :eventId' : 'false', { eventId });
      if (text) matching(query, text);
      return readPage(query, page, lastUploadFirst);
    },
    pagesOf(
      parent: 'ownerId' | 'eventId' | 'personId',
      ids: readonly string[],
      page: PageArguments,
    ): Promise<Map<string, Connection<MediaAsset>>> {
      return readPages(this.visible(), `row.${parent}`, ids, page, lastUploadFirst);
    },
    /** The owner's asset of a file, or null. */
    ofFile(ownerId: string, sha256: string): Promise<MediaAsset | null> {
      return this.visible()
        .andWhere('row.ownerId = :ownerId AND row.sha256 = :sha256', { ownerId, sha256 })
        .getOne();
    },
    /** Stores a new asset unless the owner has that file already; says whether it did. */
    async add(asset: Omit<MediaAsset, 'version' | 'createdAt' | 'updatedAt'>): Promise<boolean> {
      const { raw } = await this.createQueryBuilder()
        .insert()
        .values(asset)
        .orIgnore()
        .returning('id')
        .execute();
      return raw.length > 0;
    },
  });
};
