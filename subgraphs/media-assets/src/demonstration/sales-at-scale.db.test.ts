import { beforeAll, expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { scaleIdSql, seedId } from '@media-graph/subgraph';
import { staffOf, viewers } from '@media-graph/testing';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets({ seeds: ['pictures'], scale: 300 });
const id = (type: string, number: number) => seedId(type, `scale-${number}`);
const agency = seedId('Organisation', 'dongjiang-pictures');
const seller = staffOf(agency);
const large = /Seq Scan on (media_assets|picture_licences|picture_licence_lines|picture_sales)\b/;

/** Three hundred clients with 30,000 licences of one picture each, one in two of them sold. */
beforeAll(async () => {
  const numbers = 'generate_series(1, 30000) AS n';
  const [licence, client] = [scaleIdSql('PictureLicence', 'n'), scaleIdSql('PictureClient', 'n % 300 + 1')];
  const asset = scaleIdSql('MediaAsset', 'n');
  await graph.sql(`
    SET session_replication_role = replica;
    INSERT INTO picture_clients (id, organisation_id, name)
      SELECT ${scaleIdSql('PictureClient', 'n')}, '${agency}', 'Client ' || n FROM generate_series(1, 300) AS n;
    INSERT INTO picture_licences (id, organisation_id, client_id, number, terms, territories, is_exclusive, starts_on, ends_on,
        offered_until, credit_line, fee_minor, quoted_by, created_at, accepted_at, accepted_by)
      SELECT ${licence}, '${agency}', ${client}, 'L-' || n, 'Once', '{}', false, day, day + 365, day + 30, 'Agency', 1000, 'seed',
        day, CASE WHEN n % 2 = 0 THEN day END, CASE WHEN n % 2 = 0 THEN 'seed' END
      FROM ${numbers}, LATERAL (SELECT CURRENT_DATE - n % 3000 AS day) AS quoted;
    INSERT INTO picture_licence_lines (id, organisation_id, licence_id, asset_id, fee_minor)
      SELECT ${scaleIdSql('PictureLicenceLine', 'n')}, '${agency}', ${licence}, ${asset}, 1000 FROM ${numbers};
    INSERT INTO picture_sales (id, organisation_id, licence_id, client_id, asset_id, person_id, creator_name, sold_on, fee_minor)
      SELECT ${scaleIdSql('PictureSale', 'n')}, '${agency}', ${licence}, ${client}, ${asset}, ${scaleIdSql('Person', 'n % 500 + 1')},
        'Photographer ' || n % 500, CURRENT_DATE - n % 3000, 1000 FROM ${numbers} WHERE n % 2 = 0;
    RESET session_replication_role;
    ANALYZE`);
});

const page = 'first: 20) { nodes { id asset { id } } pageInfo { endCursor } aggregate { count } }';
const month = '{ from: "2020-05-01", until: "2020-05-31" }';
const [client, asset] = [id('PictureClient', 7), id('MediaAsset', 4710)];
const sold: [string, string][] = [
  ['licences', '{ pictureLicences(first: 20) { nodes { id client { name } pictures { asset { id } } } } }'],
  ['licences that end', '{ pictureLicences(orderBy: FIRST_TO_END, first: 20) { nodes { id } } }'],
  ['licences of a client', `{ pictureLicences(clientId: "${client}", first: 20) { nodes { id } } }`],
  ['licences of a picture', `{ pictureLicences(assetId: "${asset}", first: 20) { nodes { id } } }`],
  ['a licence by its number', '{ pictureLicences(number: "L-4711", first: 20) { nodes { id } } }'],
  ['licences that end in a month', `{ pictureLicences(ends: ${month}, first: 20) { nodes { id } } }`],
  ['licences that hold', '{ pictureLicences(status: ACTIVE, first: 20) { nodes { id } } }'],
  ['sales', '{ pictureSales(first: 20) { nodes { id asset { id } licence { id } } } }'],
  ['sales of a month', `{ pictureSales(sold: ${month}, ${page} }`],
  ['sales to a client', `{ pictureSales(clientId: "${client}", ${page} }`],
  ['sales of a picture', `{ pictureSales(assetId: "${asset}", ${page} }`],
  ['sales of a photographer', `{ pictureSales(creatorName: "Photographer 8", ${page} }`],
  ['sales of a person', `{ pictureSales(creatorId: "${id('Person', 9)}", ${page} }`],
  ['income of a month', `{ pictureIncome(by: PHOTOGRAPHER, sold: ${month}) { count } }`],
];
const used: [string, string][] = [
  [
    'what was used most in a month',
    `{ mostUsedMediaAssets(used: ${month}) { nodes { uses asset { id } } } }`,
  ],
  // Begins with all uses and leases, which are few.
  ['what is to be taken back', '{ takedownTasks(first: 20) { nodes { asset { id } } } }'],
];
const callers: [string, Viewer, [string, string][]][] = [
  ['the agency', seller, sold],
  ['headquarters', viewers.headquarters, [...sold, ...used]],
  ['the picture desk', viewers.pictureDesk, used],
];

test.each(
  callers.flatMap(([who, as, asked]) => asked.map(([what, query]) => [what, who, query, as] as const)),
)('%s, asked by %s, is read through an index', async (_, __, query, as) => {
  const plans = await graph.plansOf(async () => {
    expect((await graph.ask(query, { as })).errors).toBeUndefined();
  }, as);
  expect(plans.length).toBeGreaterThan(0);
  for (const plan of plans) expect(plan).not.toMatch(large);
});
