import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { crawl, testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from './subgraph.ts';
import { openDesk } from './testing/sales-desk.ts';
import { buildWholeBusiness } from './testing/whole-business.ts';

const graph = await testSubgraph(advertising);
const [ours, theirs] = [await openDesk(graph), await openDesk(graph)];
const [our, their] = [await buildWholeBusiness(ours), await buildWholeBusiness(theirs)];

const seen = (as: Viewer, business = our) =>
  crawl(graph, as, business.things, { given: { faceId: `"${business.own.OutdoorFace}"` } });
const knows = ({ text }: { text: string }, business = our) => ({
  figures: text.includes(business.words.figures),
  customers: text.includes(business.words.customers),
  personal: text.includes(business.words.personal),
  ids: business.ids.some((id) => text.includes(id)),
});
const nothing = { figures: false, customers: false, personal: false, ids: false };

test('staff find all of their own business on these paths, and people masked', async () => {
  const answer = await seen(ours.staff);
  expect(knows(answer)).toEqual({ figures: true, customers: true, personal: false, ids: true });
  expect(answer.text.includes('138****8000')).toBe(true);
  expect(answer.codes).toEqual([]);
});

test.each([
  ["another company's staff", () => theirs.staff],
  ['staff of no advertising company', () => viewers.printing],
  ['an editor', () => viewers.editor],
  ['a reader', () => viewers.anonymous],
])('%s find none of it', async (_, viewer) => {
  const answer = await seen(viewer());
  expect(knows(answer)).toEqual(nothing);
  expect(answer.codes).toEqual(['FORBIDDEN']);
});

test('each of two companies finds its own, and nothing of its twin', async () => {
  const answer = await seen(theirs.staff, their);
  expect(knows(answer, their)).toMatchObject({ figures: true, customers: true });
  expect(knows(answer, our)).toEqual(nothing);
});

test('headquarters finds figures and no customers, finance customers and no people', async () => {
  expect(knows(await seen(viewers.headquarters))).toEqual({ ...nothing, figures: true, ids: true });
  expect(knows(await seen(viewers.finance))).toEqual({
    ...nothing,
    figures: true,
    customers: true,
    ids: true,
  });
});

test('lists count what is visible', async () => {
  const totals = async (as: Viewer) => {
    const { data } = await graph.ask(
      `{ adOrders { totalCount } adLines { totalCount } adInvoices { totalCount } advertisers { totalCount } adProducts { totalCount } }`,
      { as },
    );
    return Object.values(data).map((list) => (list as { totalCount: number }).totalCount);
  };
  expect(await totals(ours.staff)).toEqual([1, 4, 1, 1, 4]);
  expect(await totals(viewers.headquarters)).toEqual([2, 8, 2, 0, 8]);
  expect(await totals(viewers.editor)).toEqual([0, 0, 0, 0, 0]);
});

test("another company's thing cannot be changed, taken or built upon", async () => {
  for (const [mutation, id] of [
    ['decideAdOrder', our.own.AdOrder],
    ['setAdvertiserStatus', our.own.Advertiser],
    ['reviewAdCreative', our.own.AdCreative],
  ] as const) {
    const more = mutation === 'reviewAdCreative' ? { decision: 'APPROVED' } : { status: 'APPROVED' };
    expect((await theirs.act(mutation, { id, version: 1, ...more })).code).toBe('NOT_FOUND');
  }
  for (const step of ['cancelAdLine', 'startAdLine', 'bookAdLine', 'resetAdLine'])
    expect((await theirs.act(step, { id: our.own.AdLine, version: 1 })).code).toBe('NOT_FOUND');
  const line = await theirs.line(their.own.AdOrder, their.own.AdProduct);
  const taken = await theirs.step('bookAdLine', line, { slotIds: [our.own.AdSlot] });
  expect(taken.code).toBe('NOT_FOUND');
  const order = {
    accountId: our.own.AdAccount,
    title: 'x',
    budgetMinor: '1',
    startsOn: '2030-01-01',
    endsOn: '2030-01-02',
  };
  expect((await theirs.act('createAdOrder', order)).code).toBe('NOT_FOUND');
  const bill = { orderId: our.own.AdOrder, items: [{ lineId: our.own.AdLine, amountMinor: '1' }] };
  expect((await theirs.act('draftAdInvoice', bill)).code).toBe('NOT_FOUND');
  const payment = {
    invoiceId: our.own.AdInvoice,
    amountMinor: '1',
    receivedOn: '2024-01-01',
    method: 'CASH',
  };
  expect((await theirs.act('recordAdPayment', payment)).code).toBe('NOT_FOUND');
});

test.each([
  ['headquarters', viewers.headquarters],
  ['finance', viewers.finance],
  ['an editor', viewers.editor],
  ['a reader', viewers.anonymous],
  ['staff of no advertising company', viewers.printing],
])('%s writes nothing', async (_, viewer) => {
  const product = {
    code: 'mine',
    name: { en: 'Mine' },
    medium: 'EVENT',
    rateType: 'FLAT_RATE',
    basePriceMinor: '1',
  };
  expect((await ours.act('createAdProduct', product, viewer)).code).toBe('FORBIDDEN');
});

test('the database itself keeps one company from the rows of another', async () => {
  const tables = await graph.sql(
    `SELECT relname AS name FROM pg_class JOIN information_schema.columns c ON c.table_name = relname AND c.column_name = 'organisation_id'
     WHERE relkind = 'r' AND relname NOT IN ('audit_log', 'personal_data_access', 'advertising_companies')
       AND NOT (relrowsecurity AND relforcerowsecurity)`,
  );
  expect(tables).toEqual([]);
});
