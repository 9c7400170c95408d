import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from './subgraph.ts';
import { openDesk } from './testing/sales-desk.ts';
import { buildWholeBusiness } from './testing/whole-business.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const { own, words } = await buildWholeBusiness(desk);
const today = todayInShanghai();
const [issue] = await graph.sql('SELECT issue_id AS id, section_id AS section FROM ad_slots WHERE id = $1', [
  own.AdSlot,
]);
const { adInvoice } = await desk.ask(`{ adInvoice(id: "${own.AdInvoice}") { fapiaoNumber } }`);
const { adOrder } = await desk.ask(`{ adOrder(id: "${own.AdOrder}") { number } }`);
const nobody = randomUUID();

const count = async (list: string, filter: string): Promise<number> =>
  (await desk.ask(`{ ${list}(${filter}) { totalCount } }`))[list].totalCount;

test.each([
  ['adOrders', `advertiserId: "${own.Advertiser}"`, 1],
  ['adOrders', `advertiserId: "${nobody}"`, 0],
  ['adOrders', 'advertiserId: "x"', 0],
  ['adOrders', `days: { from: "${today}", until: "${today}" }`, 1],
  ['adOrders', `days: { until: "${addDays(today, -1)}" }`, 0],
  ['adOrders', `number: "${adOrder.number}"`, 1],
  ['adOrders', `number: "${adOrder.number.toLowerCase()}"`, 0],
  ['adOrders', 'number: "AD1900-00001"', 0],
  ['adOrders', `productId: "${own.AdProduct}"`, 1],
  ['adOrders', `productId: "${nobody}"`, 0],
  ['adOrders', 'productId: "x"', 0],
  ['adOrders', 'medium: PRINT', 1],
  ['adOrders', `issueId: "${issue.id}", status: APPROVED`, 1],
  ['adOrders', `issueId: "${nobody}"`, 0],
  ['adOrders', 'overdue: true', 0],
  ['adLines', `advertiserId: "${own.Advertiser}"`, 6],
  ['adLines', `advertiserId: "${nobody}"`, 0],
  ['adLines', `productId: "${own.AdProduct}"`, 1],
  ['adLines', 'productId: "x"', 0],
  ['adLines', `sectionId: "${issue.section}"`, 2],
  ['adLines', `issueId: "${issue.id}"`, 1],
  ['adLines', `issueId: "${nobody}"`, 0],
  ['adLines', 'medium: OOH', 1],
  ['adLines', `medium: PRINT, status: BOOKED, days: { from: "${today}" }`, 1],
  ['adLines', `days: { from: "${addDays(today, 1)}" }`, 0],
  ['adInvoices', `fapiaoNumber: "${adInvoice.fapiaoNumber}"`, 1],
  ['adInvoices', 'fapiaoNumber: "0"', 0],
  ['adInvoices', `advertiserId: "${own.Advertiser}"`, 1],
  ['adInvoices', `advertiserId: "${nobody}"`, 0],
  ['adInvoices', `days: { from: "${today}" }`, 1],
  ['adInvoices', 'overdue: true', 0],
  ['adInvoices', `orderId: "${own.AdOrder}", due: { from: "${today}" }`, 1],
  ['adInvoices', `due: { until: "${today}" }`, 0],
  ['adCreatives', `text: "${words.customers.toUpperCase()}", kind: ADVERTORIAL`, 1],
  ['adCreatives', 'kind: VIDEO', 0],
  ['adCreatives', 'text: "100%"', 0],
  ['adCreatives', `times: { from: "${addDays(today, 2)}T00:00:00+08:00" }`, 0],
  ['adCreatives', `advertiserId: "${own.Advertiser}"`, 1],
  ['adCreatives', `advertiserId: "${nobody}", status: APPROVED`, 0],
  ['advertisers', `text: "${words.customers.slice(3).toUpperCase()}"`, 1],
  ['advertisers', 'text: "100%"', 0],
  ['advertisers', 'status: APPROVED', 1],
  ['advertisers', 'status: PENDING', 0],
  ['advertisers', `industry: "${words.customers}"`, 1],
  ['advertisers', 'industry: "none"', 0],
  ['advertisers', 'owing: true', 1],
  ['advertisers', 'overdue: true', 0],
])('%s(%s) are %i', async (list, filter, expected) => {
  expect(await count(list, filter)).toBe(expected);
});

test('headquarters is told that it may not ask by customer, and finance may', async () => {
  for (const list of ['adOrders', 'adLines', 'adInvoices']) {
    const query = `{ ${list}(advertiserId: "${own.Advertiser}") { totalCount } }`;
    const { errors } = await graph.ask(query, { as: viewers.headquarters });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const { data } = await graph.ask(query, { as: viewers.finance });
    expect(data[list].totalCount).toBeGreaterThan(0);
  }
});

test('an issue appears on one day, also where two open its slots at once', async () => {
  const issueId = randomUUID();
  const open = (issueDate: string, page: string) =>
    desk.act('openAdSlots', { ...desk.issueOf(issueDate, issueId), slots: [{ page, size: 'STRIP' }] });
  const codes = (await Promise.all([open(today, 'A1'), open(addDays(today, 1), 'A2')])).map(
    ({ code }) => code,
  );
  expect(codes.sort()).toEqual(['INVALID_INPUT', null].sort());
});

test('what is owed is told by customer and by account, to whoever may know them', async () => {
  const owed = async (of: string, as = desk.staff) => {
    const { data, errors } = await graph.ask(`{ adReceivables(${of}) { outstanding { amountMinor } } }`, {
      as,
    });
    const rows: { outstanding: { amountMinor: string } }[] | null = data.adReceivables;
    return (
      errors?.[0]?.extensions?.code ??
      rows!.reduce((sum, row) => sum + Number(row.outstanding.amountMinor), 0)
    );
  };
  const all = await owed(`on: "${today}"`);
  expect(all).toBeGreaterThan(0);
  for (const [field, id] of [
    ['advertiserId', own.Advertiser],
    ['accountId', own.AdAccount],
  ]) {
    expect(await owed(`${field}: "${id}"`)).toBe(all);
    expect(await owed(`${field}: "${id}"`, viewers.finance)).toBe(all);
    expect(await owed(`${field}: "${nobody}"`)).toBe(0);
    expect(await owed(`${field}: "x"`)).toBe(0);
    expect(await owed(`${field}: "${id}"`, viewers.headquarters)).toBe('FORBIDDEN');
  }
});

test('orders that are written at once get numbers of their own, counted in the company and the year', async () => {
  const other = await openDesk(graph);
  const { account } = await other.customer();
  const write = async (startsOn: string) => {
    const terms = { accountId: account.id, title: 'x', budgetMinor: '1', startsOn, endsOn: startsOn };
    const { id } = await other.make('createAdOrder', terms);
    return (await other.ask(`{ adOrder(id: "${id}") { number } }`)).adOrder.number;
  };
  const numbers = await Promise.all(Array.from({ length: 5 }, () => write('2031-02-03')));
  expect(numbers.sort()).toEqual([1, 2, 3, 4, 5].map((count) => `AD2031-0000${count}`));
  expect(await write('2032-02-03')).toBe('AD2032-00001');
});
