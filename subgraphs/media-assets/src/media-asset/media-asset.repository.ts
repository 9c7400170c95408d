import { searchQuery } from '@media-graph/chinese/search-query';
import type { Viewer } from '@media-graph/service';
import {
  type Connection,
  matching,
  type PageArguments,
  readPage,
  readPages,
  rowsOf,
  withinTimes,
} from '@media-graph/subgraph';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { ownedBy, rightsVisibleTo, seesEverything, visibleTo } from '../access.ts';
import type { QueryMediaAssetsArgs, QueryMediaFilesArgs, RequireFields } from '../generated/resolvers.ts';
import { type MediaAsset, MediaAssetEntity, type MediaFile } from './media-asset.entity.ts';

const lastUploadFirst = { by: ['row.uploadedAt', 'row.id'], direction: 'DESC' } as const;
const orders = {
  LAST_UPLOADED: lastUploadFirst,
  FIRST_UPLOADED: { by: ['row.uploadedAt', 'row.id'], direction: 'ASC' },
  LAST_TAKEN: { by: ['row.datedAt', 'row.id'], direction: 'DESC' },
  FIRST_TAKEN: { by: ['row.datedAt', 'row.id'], direction: 'ASC' },
} as const;

/** What is written of many assets at once: the column, its type, and the property of a row. */
const said = [
  ['version', 'int', 'version'],
  ['title', 'jsonb', 'title'],
  ['description', 'jsonb', 'description'],
  ['alt_text', 'jsonb', 'altText'],
  ['credit_line', 'text', 'creditLine'],
  ['copyright_notice', 'text', 'copyrightNotice'],
  ['creator_name', 'text', 'creatorName'],
  ['person_id', 'uuid', 'personId'],
  ['taken_at', 'timestamptz', 'takenAt'],
  ['event_id', 'uuid', 'eventId'],
  ['edited_metadata', 'jsonb', 'editedMetadata'],
  ['search_vector', 'tsvector', 'searchVector'],
] as const satisfies readonly (readonly [string, string, keyof MediaFile])[];

const standingUse = `EXISTS (SELECT FROM media_usages used WHERE used.asset_id = row.id AND used.removed_at IS NULL)`;

type Asked = RequireFields<QueryMediaAssetsArgs & QueryMediaFilesArgs, 'orderBy' | 'first'>;

const isPicture = `row.kind = 'IMAGE'`;

/** What this viewer may see of the assets. */
export const mediaAssetRepository = (manager: EntityManager, viewer: Viewer) => {
  const found = (query: SelectQueryBuilder<MediaFile>, text: string): SelectQueryBuilder<MediaFile> => {
    const terms = searchQuery(text);
    if (terms === '') return query.andWhere('false');
    const matches = '@@ CAST(:terms AS tsquery)';
    if (seesEverything(viewer)) return query.andWhere(`row.searchVector ${matches}`, { terms });
    const released = `SELECT asset_id FROM released_asset_search WHERE search_vector ${matches}`;
    const own = `SELECT own.id FROM media_assets AS own WHERE ${ownedBy(viewer)('own')} AND own.search_vector ${matches}`;
    // As an array it is found first; joined, PostgreSQL would rather read the whole table.
    return query.andWhere(`row.id = ANY(ARRAY(${released} UNION ${own}))`, { terms });
  };

  return rowsOf(manager, MediaAssetEntity, visibleTo(viewer)).extend({
    page({
      text,
      taken,
      uploaded,
      city,
      orientation,
      minWidth,
      minHeight,
      isUsed,
      creatorId: personId,
      orderBy,
      first,
      after,
      ...columns
    }: Asked): Promise<Connection<MediaFile>> {
      const query = matching(this.visible(), { ...columns, personId });
      if (text) found(query, text);
      withinTimes(query, 'row.takenAt', taken);
      withinTimes(query, 'row.uploadedAt', uploaded);
      if (city) query.andWhere('row.city = :city', { city });
      if (orientation) query.andWhere('row.orientation = :orientation', { orientation });
      if (minWidth) query.andWhere('row.width >= :minWidth', { minWidth });
      if (minHeight) query.andWhere('row.height >= :minHeight', { minHeight });
      if (columns.rightsCategory || isUsed != null) query.andWhere(rightsVisibleTo(viewer)('row'));
      if (isUsed != null) query.andWhere(isUsed ? standingUse : `NOT ${standingUse}`);
      return readPage(query, { first, after }, orders[orderBy]);
    },
    pictures(asked: Omit<Asked, 'kind'>): Promise<Connection<MediaAsset>> {
      return this.page({ ...asked, kind: 'IMAGE' }) as Promise<Connection<MediaAsset>>;
    },
    picturesOf(
      parent: 'ownerId' | 'eventId' | 'personId',
      ids: readonly string[],
      page: PageArguments,
    ): Promise<Map<string, Connection<MediaAsset>>> {
      const pictures = this.visible().andWhere(isPicture) as SelectQueryBuilder<MediaAsset>;
      return readPages(pictures, `row.${parent}`, ids, page, lastUploadFirst);
    },
    /** The owner's asset of a file, or null. */
    ofFile(ownerId: string, sha256: string): Promise<MediaFile | null> {
      return this.visible()
        .andWhere('row.ownerId = :ownerId AND row.sha256 = :sha256', { ownerId, sha256 })
        .getOne();
    },
    /** Many assets, locked in an order that everybody keeps. */
    lockAll(ids: readonly string[]): Promise<MediaFile[]> {
      return this.createQueryBuilder('row')
        .where('row.id = ANY(:ids)', { ids })
        .orderBy('row.id')
        .setLock('pessimistic_write')
        .getMany();
    },
    /** Writes what is said of many locked assets, each with its new version, in one statement. */
    async writeAll(assets: readonly MediaFile[]): Promise<void> {
      const columns = said.map(([column, type]) => `${column} ${type}`).join(', ');
      const changes = said.map(([column]) => `${column} = said.${column}`).join(', ');
      await this.query(
        `UPDATE media_assets SET ${changes}, updated_at = now()
         FROM jsonb_to_recordset($1) AS said (id uuid, ${columns}) WHERE media_assets.id = said.id`,
        [
          JSON.stringify(
            assets.map((asset) => ({
              id: asset.id,
              ...Object.fromEntries(said.map(([column, , property]) => [column, asset[property]])),
            })),
          ),
        ],
      );
    },
    /** Stores a new asset unless the owner has that file already; says whether it did. */
    async add(asset: Omit<MediaFile, 'version' | 'createdAt' | 'updatedAt'>): Promise<boolean> {
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
