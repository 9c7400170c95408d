import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';

const graph = await testSubgraph(advertising, {
  seeds: Object.keys(advertising.demonstration!.seeds),
  scale: 40,
});

const page = 'first: 20) { nodes { id } pageInfo { endCursor } }';
const entities = (type: string, slugs: readonly string[], fields: string) => {
  const of = slugs.map((slug) => `{ __typename: "${type}", id: "${seedId(type, slug)}" }`).join(', ');
  return `{ _entities(representations: [${of}]) { ... on ${type} { ${fields} } } }`;
};
const scaled = ['scale-3', 'scale-77', 'scale-211'];
const money = 'booked { amountMinor }';

const figures: [string, string][] = [
  ['lines whose article has no mark', `{ adLines(isArticleUnmarked: true, ${page} }`],
  ['orders', `{ adOrders(${page} }`],
  ['orders in a frequent state', `{ adOrders(status: APPROVED, ${page} }`],
  ['orders in a rare state', `{ adOrders(status: REJECTED, ${page} }`],
  ['an order by its number', '{ adOrders(number: "AD2005-00007", first: 5) { nodes { id } } }'],
  ['orders of a product', `{ adOrders(productId: "${seedId('AdProduct', 'front-ear')}", ${page} }`],
  ['orders that are late', `{ adOrders(overdue: true, ${page} }`],
  [
    'invoices by the day on which they are due',
    `{ adInvoices(due: { from: "2005-03-01", until: "2005-03-31" }, ${page} }`,
  ],
  ['corrections', `{ adCorrections(days: { from: "2024-05-01" }, ${page} }`],
  [
    'an order with what it costs',
    `{ adOrder(id: "${seedId('AdOrder', 'scale-77')}") { directCost { amountMinor } lines(first: 5) { nodes { margin { amountMinor } } } } }`,
  ],
  ['the largest orders', `{ adOrders(orderBy: LARGEST, ${page} }`],
  ['the dearest lines', `{ adLines(orderBy: DEAREST, ${page} }`],
  ['the largest invoices', `{ adInvoices(orderBy: LARGEST, ${page} }`],
  ['the first invoices', `{ adInvoices(orderBy: OLDEST, ${page} }`],
  ['lines', `{ adLines(${page} }`],
  ['lines in a frequent state', `{ adLines(status: FINISHED, ${page} }`],
  ['lines in a rare state', `{ adLines(status: DRAFT, ${page} }`],
  ['expired lines', `{ adLines(status: EXPIRED, ${page} }`],
  ['lines that were moved', `{ adRebookings(${page} }`],
  ['requests for discounts', `{ adDiscountRequests(${page} }`],
  ['make-goods', `{ adMakeGoods(${page} }`],
  ['lines that are behind', `{ adLinesByPace(${page} }`],
  ['invoices', `{ adInvoices(${page} }`],
  ['invoices in a frequent state', `{ adInvoices(status: PAID, ${page} }`],
  ['invoices in a rare state', `{ adInvoices(status: VOID, ${page} }`],
  [
    'an order with all that belongs to it',
    `{ adOrder(id: "${seedId('AdOrder', 'scale-77')}") {
      lines(first: 5) { nodes { placements { paid { amountMinor } } } }
      invoices(first: 5) { nodes { items { line { id } } payments { receivedOn } } } } }`,
  ],
  ['issues', entities('NewspaperIssue', scaled, `adSlots { availability } adRevenue { ${money} }`)],
  [
    'articles',
    entities(
      'Article',
      ['scale-20', 'scale-80', 'scale-220'],
      'sponsorship { sponsor { en } } sponsoringLine { id }',
    ),
  ],
  [
    'events',
    entities('Event', scaled, `sponsorships(first: 20) { nodes { sponsor { en } } } sponsorLines(${page}`),
  ],
  ['a section in a month', entities('Section', ['economy'], `adRevenue(month: "2005-03") { ${money} }`)],
  [
    'a month',
    `{ adRevenue(months: { from: "2005-03", until: "2005-03" }, by: [SECTION]) { revenue { ${money} } } }`,
  ],
  [
    'a company in a month',
    entities('Organisation', ['huibao-advertising'], 'advertisingFigures(month: "2005-03") { slotsSold }'),
  ],
];
const customers: [string, string][] = [
  ['what has no proof', `{ adPlacementsWithoutProof(${page} }`],
  ['the archive', `{ adArchive(${page} }`],
  ['the archive of a medium', `{ adArchive(medium: EVENT, ${page} }`],
  ['the archive of a product', `{ adArchive(productId: "${seedId('AdProduct', 'front-ear')}", ${page} }`],
  ['the archive of a customer', `{ adArchive(advertiserId: "${seedId('Advertiser', 'scale-77')}", ${page} }`],
  ['the archive by words', `{ adArchive(text: "scale-77", ${page} }`],
  ['advertisers', `{ advertisers(${page} }`],
  ['advertisers that owe', `{ advertisers(owing: true, ${page} }`],
  ['advertisers of an industry', `{ advertisers(industry: "bank", ${page} }`],
  [
    'what a customer has paid',
    `{ advertiser(id: "${seedId('Advertiser', 'scale-77')}") { payments(${page} } }`,
  ],
  ['creatives', `{ adCreatives(${page} }`],
  ['creatives in a frequent state', `{ adCreatives(status: PENDING, ${page} }`],
  ['creatives in a rare state', `{ adCreatives(status: REJECTED, ${page} }`],
  [
    'assets',
    entities('MediaAsset', scaled, `usedInCreatives(first: 5) { nodes { id keepUntil lines(${page} } }`),
  ],
  ['customers', entities('Organisation', scaled, `adSpend(month: "2001-04") { ${money} }`)],
];

// Customers and creatives are some hundreds here, which PostgreSQL rightly reads at once.
const large =
  /Seq Scan on (assignments|orders|lines|sponsorships|placements|invoices|invoice_items|payments|ad_slots)\b/;
const scans = async (query: string, as: Viewer): Promise<string[]> => {
  const plans = await graph.plansOf(async () => {
    const { errors } = await graph.ask(query, { as });
    expect(errors).toBeUndefined();
  }, as);
  expect(plans.length).toBeGreaterThan(0);
  return plans.filter((plan) => large.test(plan));
};

test.each([...figures, ...customers])('staff read %s through indexes', async (_, query) => {
  expect(await scans(query, viewers.advertising)).toEqual([]);
});

test.each(figures)('headquarters reads %s through indexes', async (_, query) => {
  expect(await scans(query, viewers.headquarters)).toEqual([]);
});

test.each(customers)('finance reads %s through indexes', async (_, query) => {
  expect(await scans(query, viewers.finance)).toEqual([]);
});
