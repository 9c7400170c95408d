import { searchQuery } from '@media-graph/chinese/search-query';
import type { Viewer } from '@media-graph/service';
import { type Connection, isId, type PageArguments, readPage, readPages } from '@media-graph/subgraph';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { type MediaAsset, MediaAssetEntity, type MediaAssetStatus } from './media-asset.entity.ts';
import { sightOf } from './sight.ts';

type Filter = {
  status?: MediaAssetStatus | null | undefined;
  ownerId?: string | null | undefined;
  eventId?: string | null | undefined;
  text?: string | null | undefined;
};

const lastUploadFirst = { by: ['asset.uploadedAt', 'asset.id'], direction: 'DESC' } as const;

/** What this viewer may see of the assets. */
export const mediaAssetRepository = (manager: EntityManager, viewer: Viewer) => {
  const sight = sightOf(viewer);
  const own = { organisation: viewer.organisation };

  const matching = (query: SelectQueryBuilder<MediaAsset>, text: string): SelectQueryBuilder<MediaAsset> => {
    const terms = searchQuery(text);
    if (terms === '') return query.andWhere('false');
    const found = '@@ CAST(:terms AS tsquery)';
    if (sight === 'ALL') return query.andWhere(`asset.searchVector ${found}`, { terms });
    const released = `SELECT asset_id FROM released_asset_search WHERE search_vector ${found}`;
    const mine = `SELECT id FROM media_assets WHERE owner_id = :organisation AND search_vector ${found}`;
    // As an array it is found first; joined, PostgreSQL would rather read the whole table.
    return query.andWhere(
      `asset.id = ANY(ARRAY(${sight === 'OWN' ? `${released} UNION ${mine}` : released}))`,
      {
        terms,
        ...own,
      },
    );
  };

  return manager.getRepository(MediaAssetEntity).extend({
    visible(): SelectQueryBuilder<MediaAsset> {
      const query = this.createQueryBuilder('asset');
      if (sight === 'ALL') return query;
      if (sight === 'RELEASED') return query.where(`asset.status = 'RELEASED'`);
      return query.where(`(asset.status = 'RELEASED' OR asset.ownerId = :organisation)`, own);
    },
    byIds(ids: readonly string[]): Promise<MediaAsset[]> {
      return this.visible().andWhere('asset.id = ANY(:ids)', { ids }).getMany();
    },
    page({ status, ownerId, eventId, text }: Filter, page: PageArguments): Promise<Connection<MediaAsset>> {
      const query = this.visible();
      if (status) query.andWhere('asset.status = :status', { status });
      if (ownerId) query.andWhere(isId(ownerId) ? 'asset.ownerId = :ownerId' : 'false', { ownerId });
      if (eventId) query.andWhere(isId(eventId) ? 'asset.eventId = :eventId' : 'false', { eventId });
      if (text) matching(query, text);
      return readPage(query, page, lastUploadFirst);
    },
    pagesOf(
      parent: 'ownerId' | 'eventId' | 'personId',
      ids: readonly string[],
      page: PageArguments,
    ): Promise<Map<string, Connection<MediaAsset>>> {
      return readPages(this.visible(), `asset.${parent}`, ids, page, lastUploadFirst);
    },
    /** The owner's asset of a file, or null. */
    ofFile(ownerId: string, sha256: string): Promise<MediaAsset | null> {
      return this.visible()
        .andWhere('asset.ownerId = :ownerId', { ownerId })
        .andWhere('asset.sha256 = :sha256', { sha256 })
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
