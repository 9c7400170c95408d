import { searchVector } from '@media-graph/chinese/search-vector';
import { scaleIdSql, seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { collectionsAtScale } from './collections-at-scale.ts';

const assetsPerScale = 100;
const batch = 2_000;
const uploader = 'seed at scale';

const subjects =
  '签约 展会 厂房 码头 校园 舞台 江景 会议 果园 夜市 书店 茶园 渔港 医院 球场 桥梁 车站 市场 工地 田野 山路 海滩 老街 祠堂 画室 厨房 温室 仓库 机房 剧场'.split(
    ' ',
  );
const photographers = Array.from({ length: 40 }, (_, index) => `合成演示攝影 ${index + 1}`);
const cities = '惠州 惠城 惠阳 惠东 博罗 龙门 香港 澳门 深圳 广州'.split(' ');
const views = ['全景', '特写', '航拍', '侧影', '合影'];
const titles = subjects.flatMap((subject) => views.map((view) => `合成演示图片：${subject}${view}`));

/** What hangs on the assets of these numbers, the first and the last. */
const leaseAndUse = async (
  assets: DataSources['mediaAssetRepository'],
  range: readonly [first: number, last: number],
): Promise<void> => {
  await assets.query(
    `INSERT INTO media_leases (id, asset_id, access, starts_at, ends_at, made_by)
     SELECT ${scaleIdSql('MediaLease', 'n')}, ${scaleIdSql('MediaAsset', 'n')}, 'ALLOW_USE', timestamptz '2020-01-01',
       now() + (n % 300 + 1) * interval '1 day', '${uploader}'
     FROM generate_series($1::int, $2::int) AS n WHERE n % 10 = 0`,
    [...range],
  );
  await assets.query(
    `INSERT INTO media_fingerprints (asset_id, hash)
     SELECT ${scaleIdSql('MediaAsset', 'n')}, ('x' || left(md5(n::text), 16))::bit(64)::bigint
     FROM generate_series($1::int, $2::int) AS n`,
    [...range],
  );
  await assets.query(
    `INSERT INTO media_usages (id, asset_id, platform, place, used_on, recorded_by)
     SELECT ${scaleIdSql('MediaUsage', 'n')}, ${scaleIdSql('MediaAsset', 'n')}, 'PRINT', 'A1',
       date '2020-01-01' + n % 2000, '${uploader}'
     FROM generate_series($1::int, $2::int) AS n WHERE n % 4 = 0`,
    [...range],
  );
};

/**
 * Adds 100 × `scale` synthetic assets that share the files of the demonstration's pictures, which must be there; so
 * their checksums are made up. A third belongs to the picture agency, one in five is not public. One in ten is an agency's
 * and leased for a while, one in four was used, and ten are a collection. A second call adds as many more.
 */
export const seedAtScale = async (
  { mediaAssetRepository: assets, ...tables }: DataSources,
  scale: number,
): Promise<void> => {
  const [{ count }] = await assets.query(
    `SELECT count(*)::int AS count FROM media_assets WHERE uploaded_by = $1`,
    [uploader],
  );
  const last = count + assetsPerScale * scale;
  for (let from = count + 1; from <= last; from += batch) {
    await assets.query(
      `INSERT INTO media_assets (id, kind, status, owner_id, event_id, person_id, creator_name, title, alt_text,
         credit_line, uploaded_at, taken_at, rights_category, uploaded_by, sha256, stored_as, mime_type, size_in_bytes, width, height, focal_x,
         focal_y, original_metadata, search_vector)
       SELECT ${scaleIdSql('MediaAsset', 'n')}, 'IMAGE',
         CASE WHEN n % 20 = 0 THEN 'WITHDRAWN' WHEN n % 20 < 4 THEN 'DRAFT' ELSE 'RELEASED' END,
         CASE WHEN n % 3 = 0 THEN $3::uuid ELSE ${scaleIdSql('Organisation', 'n % 2000 + 1')} END,
         CASE WHEN n % 2 = 0 THEN ${scaleIdSql('Event', 'n % 5000 + 1')} END,
         CASE WHEN n % 5 = 0 THEN ${scaleIdSql('Person', 'n % 1000 + 1')} END,
         ($7::text[])[n % ${photographers.length} + 1], jsonb_build_object('zhHans', text.title || '第' || n || '张'), picture.alt_text,
         picture.credit_line, timestamptz '2019-01-01' + n * 997 % 150000 * interval '1000 seconds',
         CASE WHEN n % 7 > 0 THEN timestamptz '2018-12-31' + n * 997 % 150000 * interval '1000 seconds' END,
         CASE WHEN n % 10 = 0 THEN 'AGENCY' WHEN n % 10 < 8 THEN 'STAFF_PHOTOGRAPHER' ELSE 'HANDOUT' END, $4,
         encode(sha256(convert_to('file ' || n, 'UTF8')), 'hex'), picture.stored_as, picture.mime_type,
         picture.size_in_bytes, picture.width, picture.height, picture.focal_x, picture.focal_y,
         picture.original_metadata || jsonb_build_object('city', ($8::text[])[n % ${cities.length} + 1]), text.vector::tsvector || array_to_tsvector(ARRAY[n::text])
       FROM generate_series($1::int, $2::int) AS n
         JOIN unnest($5::text[], $6::text[]) WITH ORDINALITY AS text (title, vector, position)
           ON text.position = n % ${titles.length} + 1
         JOIN (SELECT *, row_number() OVER (ORDER BY id) AS position, count(*) OVER () AS all_of_them
               FROM media_assets WHERE uploaded_by = 'seed') AS picture
           ON picture.position = n % picture.all_of_them + 1
       ORDER BY n`,
      [
        from,
        Math.min(last, from + batch - 1),
        seedId('Organisation', 'dongjiang-pictures'),
        uploader,
        titles,
        titles.map(searchVector),
        photographers,
        cities,
      ],
    );
    const range = [from, Math.min(last, from + batch - 1)] as const;
    await leaseAndUse(assets, range);
    await collectionsAtScale(tables, range);
  }
};
