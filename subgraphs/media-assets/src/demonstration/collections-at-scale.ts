import { searchVector } from '@media-graph/chinese/search-vector';
import { scaleIdSql, seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

const themes = '夜市 果園 海岸 工廠 學校 展會'.split(' ');
const names = themes.map((theme) => `合成演示專輯：${theme}`);

/**
 * Puts every ten of the assets of these numbers, the first and the last, into a collection: one in three belongs to the
 * picture agency, and one in two is shared with partners.
 */
export const collectionsAtScale = async (
  { mediaCollectionRepository: collections }: Pick<DataSources, 'mediaCollectionRepository'>,
  range: readonly [first: number, last: number],
): Promise<void> => {
  await collections.query(
    `INSERT INTO media_collections (id, kind, status, owner_id, name, event_id, search_vector, created_at)
     SELECT ${scaleIdSql('MediaCollection', 'n')}, CASE WHEN n % 20 = 0 THEN 'SHOOT' ELSE 'COLLECTION' END, 'PRIVATE',
       CASE WHEN n % 30 = 0 THEN $3::uuid ELSE ${scaleIdSql('Organisation', 'n % 2000 + 1')} END,
       theme.name || '第' || n || '輯', ${scaleIdSql('Event', 'n % 5000 + 1')},
       theme.vector::tsvector || array_to_tsvector(ARRAY[n::text]), timestamptz '2020-01-01' + n * interval '1 hour'
     FROM generate_series($1::int, $2::int) AS n JOIN unnest($4::text[], $5::text[]) WITH ORDINALITY
       AS theme (name, vector, position) ON theme.position = n / 10 % ${names.length} + 1
     WHERE n % 10 = 0`,
    [...range, seedId('Organisation', 'dongjiang-pictures'), names, names.map(searchVector)],
  );
  await collections.query(
    `INSERT INTO media_collection_items (id, collection_id, asset_id, position)
     SELECT ${scaleIdSql('MediaCollectionItem', 'n')}, ${scaleIdSql('MediaCollection', '((n + 9) / 10 * 10)')},
       ${scaleIdSql('MediaAsset', 'n')}, n % 10
     FROM generate_series($1::int, $2::int) AS n WHERE (n + 9) / 10 * 10 <= $2`,
    [...range],
  );
  await collections.query(
    `UPDATE media_collections SET status = 'SHARED', version = 2
     WHERE id IN (SELECT ${scaleIdSql('MediaCollection', 'n')} FROM generate_series($1::int, $2::int) AS n WHERE n % 20 = 10)`,
    [...range],
  );
};
