import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { crawl, tablesOf, testSubgraph, viewers, withLayers } from '@media-graph/testing';
import { advertising } from './subgraph.ts';
import { openDesk } from './testing/sales-desk.ts';
import { buildWholeBusiness } from './testing/whole-business.ts';

const { layers, opened, subgraph } = withLayers(advertising, 'finance');
const graph = await testSubgraph(subgraph);
const [ours, theirs] = [await openDesk(graph), await openDesk(graph)];
const our = await buildWholeBusiness(ours);
await buildWholeBusiness(theirs);

const strangers: [string, Viewer][] = [
  ["another company's staff", theirs.staff],
  ['staff of no advertising company', viewers.printing],
  ['an editor', viewers.editor],
  ['a reader', viewers.anonymous],
];
const found = async (as: Viewer) => {
  const { text } = await crawl(graph, opened(as), our.things, {
    given: { faceId: `"${our.own.OutdoorFace}"` },
  });
  return [...Object.values(our.words), ...our.ids].filter((word) => text.includes(word));
};

test.each(strangers)('the row policies alone keep our business from %s', async (_, viewer) => {
  Object.assign(layers, { policies: true, conditions: false });
  expect(await found(viewer)).toEqual([]);
});

test.each(strangers)(
  'the conditions of the repositories alone keep our business from %s',
  async (_, viewer) => {
    Object.assign(layers, { policies: false, conditions: true });
    expect(await found(viewer)).toEqual([]);
  },
);

test('without either it would be found, so that the two tests above can fail', async () => {
  Object.assign(layers, { policies: false, conditions: false });
  expect((await found(theirs.staff)).length).toBeGreaterThan(10);
});

const openToAll = ['advertising_companies', 'sponsorships'];
const ofHeadquarters = [
  ...['products', 'rate_cards', 'rates', 'ad_slots', 'digital_avails', 'outdoor_faces', 'orders', 'lines'],
  ...['placements', 'invoices', 'invoice_items', 'payments', 'past_revenues'],
  ...['credit_notes', 'credit_note_items', 'closed_months', 'rebookings', 'deliveries', 'surcharges'],
  ...['company_settings', 'discount_requests', 'packages'],
  ...['ad_cost_rates', 'placement_corrections', 'order_numbers'],
];
const ofFinance = ['advertisers', 'accounts', 'creatives', 'reviews', 'assignments', 'proofs'];

test.each([
  ['advertising_reader', openToAll],
  ['advertising_staff', openToAll],
  ['advertising_headquarters', [...openToAll, ...ofHeadquarters]],
  ['advertising_finance', [...openToAll, ...ofHeadquarters, ...ofFinance]],
])('the row policies alone let %s see of another company', async (role, expected) => {
  const known = tablesOf(subgraph);
  const tables: { name: string }[] = await graph.sql(
    `SELECT table_name AS name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'public' AND column_name = 'organisation_id' AND table_type = 'BASE TABLE'
       AND table_name NOT IN ('audit_log', 'personal_data_access')`,
  );
  // People are for staff alone.
  expect(tables.length).toBeGreaterThanOrEqual(
    openToAll.length + ofHeadquarters.length + ofFinance.length + 1,
  );
  const seen: string[] = [];
  await graph.sql('BEGIN');
  try {
    await graph.sql(
      `INSERT INTO past_revenues (id, organisation_id, month, medium, booked_minor, list_minor, paid_minor)
       SELECT gen_random_uuid(), id::uuid, '2020-01-01', 'EVENT', 1, 1, 1 FROM unnest($1::text[]) AS id`,
      [[ours.organisation, theirs.organisation]],
    );
    await graph.sql(
      `INSERT INTO closed_months (id, organisation_id, month)
       SELECT gen_random_uuid(), id::uuid, '2020-01-01' FROM unnest($1::text[]) AS id`,
      [[ours.organisation, theirs.organisation]],
    );
    await graph.sql(`SET LOCAL ROLE ${role}`);
    await graph.sql(`SELECT set_config('app.organisation', $1, true)`, [theirs.organisation]);
    for (const { name } of tables) {
      const of = (organisation: string) =>
        graph.sql(`SELECT 1 AS one FROM ${name} WHERE organisation_id = $1 LIMIT 1`, [organisation]);
      if ((await of(ours.organisation)).length > 0) seen.push(name);
      if (role === 'advertising_staff' && known.has(name))
        expect([name, await of(theirs.organisation)]).toEqual([name, [{ one: 1 }]]);
    }
  } finally {
    await graph.sql('ROLLBACK');
  }
  expect(seen.sort()).toEqual([...expected].sort());
});
