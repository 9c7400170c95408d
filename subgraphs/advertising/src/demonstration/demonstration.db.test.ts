import { expect, test } from '@jest/globals';
import { monthOf, seedId, todayInShanghai } from '@media-graph/subgraph';
import { checkLists, refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { areasOf, paperDays } from './ad-slots.seed.ts';

const graph = await testSubgraph(advertising, { seeds: Object.keys(advertising.demonstration!.seeds) });

test('lists hold each row once in every order, and their sums are those of the rows', async () => {
  expect(await checkLists(graph, viewers.finance)).toMatchInlineSnapshot(`
[
  "adCorrections",
  "advertisers",
  "adCreatives",
  "adLinesByPace",
  "adInvoices",
  "adLines",
  "adOrders",
]
`);
});
const as = viewers.advertising;

const entities = async (type: string, slugs: readonly string[], fields: string, more = {}, viewer = as) => {
  const of = slugs.map((slug) => ({ __typename: type, id: seedId(type, slug), ...more }));
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`;
  const answer = await graph.ask(query, { as: viewer, variables: { of } });
  return { ...answer, rows: answer.data?._entities };
};
const days = paperDays('2024-05');
const issues = days.map((day) => `hzrb-${day}`);
const minor = ({ amountMinor }: { amountMinor: string }) => BigInt(amountMinor);
const money = 'booked { amountMinor } rateCard { amountMinor } paid { amountMinor }';

test('every issue of the month has its slots, each sold at most once, and its revenue is that of its lines', async () => {
  const { rows } = await entities(
    'NewspaperIssue',
    issues,
    `id adSlots { id availability line { id } } adRevenue { ${money} }`,
  );
  expect(rows).toHaveLength(30);
  let sold = 0n;
  for (const [index, { adSlots, adRevenue }] of rows.entries()) {
    expect(adSlots).toHaveLength(areasOf(days[index]!).length);
    const taken = adSlots.filter(({ line }: { line: object | null }) => line).length;
    expect(taken).toBeGreaterThan(0);
    expect(minor(adRevenue.booked)).toBeGreaterThan(0n);
    expect(minor(adRevenue.booked) <= minor(adRevenue.rateCard)).toBe(true);
    expect(minor(adRevenue.paid) <= minor(adRevenue.booked)).toBe(true);
    sold += minor(adRevenue.booked);
  }
  const { data } = await graph.ask(
    `{ adRevenue(months: { from: "2024-05", until: "2024-05" }, by: [MEDIUM]) { medium revenue { ${money} } } }`,
    { as },
  );
  const print = data.adRevenue.find(({ medium }: { medium: string }) => medium === 'PRINT');
  expect(minor(print.revenue.booked)).toBe(sold);
});

test("an issue's ad ratio is of its printed area", async () => {
  const ratio = async (pageCount: number) =>
    (await entities('NewspaperIssue', ['hzrb-2024-05-08'], 'adRatio', { pageCount })).rows[0].adRatio;
  const whole = await ratio(24);
  expect(whole).toBeGreaterThan(0.02);
  expect(whole).toBeLessThan(0.3);
  expect(await ratio(12)).toBeCloseTo(whole * 2);
});

test('what thirty issues are asked costs a fixed number of statements', async () => {
  const fields = `adSlots { id availability section { id } line { id status product { code } order { account { advertiser { id } } } } } adRevenue { ${money} } adRatio`;
  const count = async (slugs: readonly string[]) =>
    (
      await graph.statementsOf(() =>
        entities('NewspaperIssue', slugs, fields, { pageCount: 16, format: 'BROADSHEET' }),
      )
    ).length;
  const one = await count(issues.slice(0, 1));
  expect(one).toBeLessThanOrEqual(9);
  expect(await count(issues)).toBe(one);
});

test('what a hundred lines are asked costs a fixed number of statements', async () => {
  const query = (first: number) => `{ adLines(first: ${first}) { nodes {
    id status order { title account { buyer { en } advertiser { name { en } } } } product { code }
    placements { status slot { page } face { code } section { id } } assignments { creative { title reviews { decision } } } } } }`;
  const count = async (first: number) =>
    (await graph.statementsOf(() => graph.ask(query(first), { as }))).length;
  const few = await count(5);
  expect(await count(100)).toBeLessThanOrEqual(few + 3);
  expect(few).toBeLessThanOrEqual(14);
});

test('sections have their revenue by month, asked for many at once', async () => {
  const sections = ['politics', 'economy', 'greater-bay-area', 'culture', 'education', 'community'];
  const statements = await graph.statementsOf(async () => {
    const { rows } = await entities(
      'Section',
      sections,
      `now: adRevenue(month: "2024-05") { ${money} } past: adRevenue(month: "2023-12") { ${money} }`,
    );
    for (const { now, past } of rows) {
      expect(minor(now.booked)).toBeGreaterThan(0n);
      expect(minor(past.booked)).toBeGreaterThan(0n);
    }
  });
  // Whether the viewer's company sells advertising, and the revenue of all.
  expect(statements).toHaveLength(2);
});

test('invoices are the cost of the lines, payments no more, and the ages of what is owed add up', async () => {
  const lineFields = 'invoiced { amountMinor } placements { paid { amountMinor } }';
  const { data } = await graph.ask(
    `{ adInvoices(first: 100) { nodes { issuedOn total { amountMinor } paid { amountMinor } payments { amount { amountMinor } } } }
       lines: adLines(first: 100) { nodes { ${lineFields} } pageInfo { endCursor } }
       adReceivables(on: "2024-07-31") { bucket outstanding { amountMinor } invoices } }`,
    { as },
  );
  const more = await graph.ask(
    `{ adLines(first: 100, after: "${data.lines.pageInfo.endCursor}") { nodes { ${lineFields} } pageInfo { hasNextPage } } }`,
    { as },
  );
  expect(more.data.adLines.pageInfo.hasNextPage).toBe(false);
  const total = (list: { amountMinor: string }[]) => list.reduce((sum, one) => sum + minor(one), 0n);
  type Node = Record<string, never>;
  const of = (nodes: Node[], field: string) => nodes.map((node) => node[field]!) as { amountMinor: string }[];
  const invoices = data.adInvoices.nodes;
  const lines = [...data.lines.nodes, ...more.data.adLines.nodes];
  // Two for each of six customers, in each of four months; those of the present one as its days come.
  const thisMonth = monthOf(todayInShanghai());
  const before = invoices.filter(({ issuedOn }: { issuedOn: string }) => monthOf(issuedOn) < thisMonth);
  expect(before).toHaveLength(48);
  expect(total(of(invoices, 'total'))).toBe(total(of(lines, 'invoiced')));
  const paid = total(of(invoices, 'paid'));
  expect(paid).toBe(total(invoices.flatMap(({ payments }: { payments: Node[] }) => of(payments, 'amount'))));
  expect(paid).toBe(total(lines.flatMap(({ placements }: { placements: Node[] }) => of(placements, 'paid'))));
  const then = invoices.filter(({ issuedOn }: { issuedOn: string }) => issuedOn <= '2024-07-31');
  expect(total(of(data.adReceivables, 'outstanding'))).toBe(
    total(of(then, 'total')) - total(of(then, 'paid')),
  );
});

test('events and an article show who pays, to everybody; the lines behind it only to those who may see them', async () => {
  const fields = 'sponsorships { nodes { sponsor { en } label { zhHant } organisation { id } } }';
  const reader = await entities('Event', ['e7', 'e1'], fields, {}, viewers.anonymous);
  expect(reader.rows).toEqual([
    {
      sponsorships: {
        nodes: [
          {
            sponsor: { en: 'Huizhou Daily International Travel' },
            label: { zhHant: '廣告' },
            organisation: { id: seedId('Organisation', 'huizhou-daily-travel') },
          },
        ],
      },
    },
    { sponsorships: { nodes: [] } },
  ]);
  const lines = 'sponsorLines { nodes { cost { amountMinor } } }';
  const refused = await entities('Event', ['e7'], lines, {}, viewers.anonymous);
  expect([refused.rows, refused.errors?.[0]?.extensions?.code]).toEqual([
    [{ sponsorLines: null }],
    'UNAUTHENTICATED',
  ]);
  const staff = await entities('Event', ['e7'], lines);
  expect(minor(staff.rows[0].sponsorLines.nodes[0].cost)).toBeGreaterThan(0n);
  const article = await entities(
    'Article',
    ['sponsored-study-tours'],
    'sponsorship { label { zhHant } } sponsoringLine { id }',
    {},
    viewers.editor,
  );
  expect(article.rows[0]).toEqual({ sponsorship: { label: { zhHant: '廣告' } }, sponsoringLine: null });
  expect(article.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test("the company's profile is for everybody, its figures are not", async () => {
  const fields = `advertisingProfile { media isSynthetic } advertisingFigures(month: "2024-05") { slotsSold slotsOffered sellThrough revenue { ${money} } }`;
  const ask = (viewer: typeof as) =>
    entities('Organisation', ['huibao-advertising', 'printing'], fields, {}, viewer);
  const profile = { media: ['PRINT', 'DIGITAL', 'OOH', 'EVENT'], isSynthetic: true };
  for (const viewer of [viewers.anonymous, viewers.editor, viewers.printing]) {
    const { rows, errors } = await ask(viewer);
    expect(rows).toEqual([
      { advertisingProfile: profile, advertisingFigures: null },
      { advertisingProfile: null, advertisingFigures: null },
    ]);
    expect(errors?.[0]?.extensions?.code).toBe(refusalOf(viewer));
  }
  for (const viewer of [as, viewers.headquarters]) {
    const { rows, errors } = await ask(viewer);
    expect(errors).toBeUndefined();
    expect(rows[0].advertisingFigures.sellThrough).toBeGreaterThan(0.4);
  }
});

test('a month that is a reported sum tells no tax, and no 0', async () => {
  const tax = (month: string) => `advertisingFigures(month: "${month}") { invoicedTax { amountMinor } }`;
  const fields = `now: ${tax('2024-05')} past: ${tax('2023-12')}`;
  const { rows } = await entities('Organisation', ['huibao-advertising'], fields);
  expect(minor(rows[0].now.invoicedTax)).toBeGreaterThan(0n);
  expect(rows[0].past).toEqual({ invoicedTax: null });
});

test('staff of another company are refused revenue, not shown that there is none', async () => {
  const { rows, errors } = await entities(
    'Section',
    ['politics'],
    `adRevenue(month: "2024-05") { ${money} }`,
    {},
    viewers.printing,
  );
  expect(rows).toEqual([{ adRevenue: null }]);
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('a customer of the group spends', async () => {
  const { rows, errors } = await entities(
    'Organisation',
    ['huizhou-daily-travel', 'ubtech'],
    `adSpend(month: "2024-05") { ${money} }`,
  );
  expect(errors).toBeUndefined();
  expect(minor(rows[0].adSpend.booked)).toBeGreaterThan(0n);
  expect(minor(rows[1].adSpend.booked)).toBe(0n);
});

test('avails of a print product name the free slots', async () => {
  const { data } = await graph.ask(
    `{ adAvails(productId: "${seedId('AdProduct', 'front-ear')}", days: { from: "2024-05-01", until: "2024-05-07" }, page: "A1") { date offered free freeSlots { page size } } }`,
    { as },
  );
  expect(data.adAvails).toHaveLength(7);
  expect(data.adAvails[2]).toEqual({
    date: '2024-05-03',
    offered: '1',
    free: '1',
    freeSlots: [{ page: 'A1', size: 'FRONT_EAR' }],
  });
  expect(data.adAvails[0]).toMatchObject({ free: '0', freeSlots: [] });
});

test('the seeds run once', async () => {
  const [{ count }] = await graph.sql('SELECT count(*)::int AS count FROM seeds');
  expect(count).toBe(Object.keys(advertising.demonstration!.seeds).length);
});
