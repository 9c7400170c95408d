import { scaleIdSql, seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

const numbers = 'generate_series($1::int, $2::int) AS n';
const licence = scaleIdSql('PictureLicence', 'n');
const client = scaleIdSql('PictureClient', '(n / 600)');

/**
 * Licenses every second of the picture agency's assets of these numbers, the first and the last, for half a year each, to
 * a client for every hundred; four of five were taken.
 */
export const licencesAtScale = async (
  { pictureLicenceRepository: licences }: Pick<DataSources, 'pictureLicenceRepository'>,
  range: readonly [first: number, last: number],
): Promise<void> => {
  const agency = [...range, seedId('Organisation', 'dongjiang-pictures')];
  await licences.query(
    `INSERT INTO picture_clients (id, organisation_id, name)
     SELECT DISTINCT ${client}, $3::uuid, '合成演示客戶 ' || n / 600 FROM ${numbers} ON CONFLICT DO NOTHING`,
    agency,
  );
  await licences.query(
    `INSERT INTO picture_licences (id, created_at, organisation_id, client_id, number, terms, territories, is_exclusive,
       starts_on, ends_on, offered_until, credit_line, fee_minor, quoted_by, accepted_at, accepted_by)
     SELECT ${licence}, day, $3::uuid, ${client}, 'SCALE-' || n, '合成演示', '{}', false, day, day + 180, day + 30, '合成演示',
       50000, 'seed at scale', CASE WHEN n % 5 > 0 THEN day END, CASE WHEN n % 5 > 0 THEN 'seed at scale' END
     FROM ${numbers}, LATERAL (SELECT date '2020-01-01' + n % 2000 AS day) AS quoted WHERE n % 6 = 0`,
    agency,
  );
  await licences.query(
    `INSERT INTO picture_licence_lines (id, organisation_id, licence_id, asset_id, fee_minor)
     SELECT ${scaleIdSql('PictureLicenceLine', 'n')}, $3::uuid, ${licence}, ${scaleIdSql('MediaAsset', 'n')}, 50000
     FROM ${numbers} WHERE n % 6 = 0`,
    agency,
  );
  await licences.query(
    `INSERT INTO picture_sales (id, organisation_id, licence_id, client_id, asset_id, creator_name, sold_on, fee_minor)
     SELECT ${scaleIdSql('PictureSale', 'n')}, $3::uuid, ${licence}, ${client}, ${scaleIdSql('MediaAsset', 'n')},
       '合成演示攝影 ' || n % 40 + 1, date '2020-01-01' + n % 2000, 50000
     FROM ${numbers} WHERE n % 6 = 0 AND n % 5 > 0`,
    agency,
  );
};
