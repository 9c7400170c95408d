import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { crawl, refusalOf, testSubgraph, viewers } from '@media-graph/testing';
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
  // Where advertisements stand on a page, of all companies, is told to those who make the page.
  expect(answer.codes).toEqual(['FORBIDDEN']);
});

test.each([
  ["another company's staff", () => theirs.staff],
  ['staff of no advertising company', () => viewers.printing],
  ['an editor', () => viewers.editor],
  ['a reader', () => viewers.anonymous],
])('%s find none of it', async (_, viewer) => {
  const answer = await seen(viewer());
  expect(knows(answer)).toEqual(nothing);
  expect(answer.codes).toEqual([refusalOf(viewer())]);
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
    return Object.values(data).map((list) => (list as { totalCount: number } | null)?.totalCount);
  };
  expect(await totals(ours.staff)).toEqual([1, 6, 1, 1, 4]);
  expect(await totals(viewers.finance)).toEqual([2, 12, 2, 2, 8]);
  expect(await totals(viewers.headquarters)).toEqual([2, 12, 2, undefined, 8]);
  expect(await totals(viewers.editor)).toEqual(Array(5).fill(undefined));
});

const money = 'booked { amountMinor }';
const months = 'months: { from: "2024-05", until: "2024-05" }';
const entity = (type: string, field: string): string => {
  const [, id] = our.things.find(([name]) => name === type)!;
  return `_entities(representations: [{ __typename: "${type}", id: "${id}" }]) { ... on ${type} { ${field} } }`;
};
const figures = [
  ...['adProducts', 'adRateCards', 'outdoorFaces', 'adOrders', 'adLines', 'adInvoices'].map(
    (list) => `${list} { totalCount }`,
  ),
  ...[
    'adRebookings',
    'adMakeGoods',
    'adLinesByPace',
    'adDiscountRequests',
    'adCostRates',
    'adCorrections',
  ].map((list) => `${list} { totalCount }`),
  `adAvails(productId: "${our.own.AdProduct}", days: { from: "2024-05-01", until: "2024-05-02" }) { date }`,
  'adReceivables { invoices }',
  `adRevenue(${months}) { revenue { ${money} } }`,
];
const customers = [
  ...['advertisers', 'adCreatives', 'adPlacementsWithoutProof'].map((list) => `${list} { totalCount }`),
  `adRevenue(${months}, by: [ADVERTISER]) { advertiser { id } }`,
  'adArchive { totalCount }',
];
const figuresOfOthers = [
  entity('NewspaperIssue', `adSlots { id } adRevenue { ${money} }`),
  entity('Section', `adRevenue(month: "2024-05") { ${money} }`),
  entity('Article', 'sponsoringLine { id }'),
  entity('Event', 'sponsorLines { totalCount }'),
  entity('Organisation', 'advertisingFigures(month: "2024-05") { month }'),
];
const customersOfOthers = [
  entity('MediaAsset', 'usedInCreatives { totalCount }'),
  entity('Organisation', `adSpend(month: "2024-05") { ${money} }`),
];

test('the lists asked for below are all that there are', () => {
  const fields = Object.values(graph.schema.getQueryType()!.getFields());
  const lists = fields.filter(
    ({ name, args }) => name !== '_entities' && !args.some(({ name }) => name === 'id'),
  );
  const asked = [...figures, ...customers].map((query) => /^\w+/.exec(query)![0]);
  // The keeper's of personal data, and the newsroom's.
  const others = ['_service', 'adContactDataReads', 'adSponsorshipsToMark'];
  expect(lists.map(({ name }) => name).sort()).toEqual([...others, ...new Set(asked)].sort());
});

/** What a viewer is told of each: the code of the error, null where it is answered. */
const told = (as: Viewer, queries: readonly string[]): Promise<unknown[]> =>
  Promise.all(
    queries.map(async (query) => {
      const { errors = [] } = await graph.ask(`{ ${query} }`, { as });
      return errors[0]?.extensions?.code ?? null;
    }),
  );
const [answered, forbidden] = [null, 'FORBIDDEN'];

test.each<[string, Viewer, string | null, string | null]>([
  ['staff', ours.staff, answered, answered],
  ['finance', viewers.finance, answered, answered],
  ['headquarters', viewers.headquarters, answered, forbidden],
  ['staff of no advertising company', viewers.printing, forbidden, forbidden],
  ['an editor', viewers.editor, forbidden, forbidden],
  ['a reader', viewers.anonymous, 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
])(
  '%s: lists and figures of business are answered or FORBIDDEN, never empty',
  async (_, viewer, ...codes) => {
    const [first, second] = [
      [...figures, ...figuresOfOthers],
      [...customers, ...customersOfOthers],
    ];
    expect(await told(viewer, first)).toEqual(first.map(() => codes[0]));
    expect(await told(viewer, second)).toEqual(second.map(() => codes[1]));
  },
);

const ofRows = [
  entity('AdOrder', 'account { id }'),
  entity('AdLine', 'assignments { sov }'),
  entity('Advertiser', 'contacts { name }'),
];
test.each<[string, Viewer, (string | null)[]]>([
  ['staff', ours.staff, [answered, answered, answered]],
  ['finance', viewers.finance, [answered, answered, forbidden]],
  // The advertiser itself is not there for headquarters, and nothing for others.
  ['headquarters', viewers.headquarters, [forbidden, forbidden, answered]],
  ["another company's staff", theirs.staff, [answered, answered, answered]],
])('%s: fields of a row that not all see who see the row', async (_, viewer, codes) => {
  expect(await told(viewer, ofRows)).toEqual(codes);
});

test("another company's figures are FORBIDDEN to staff, and there are none of other organisations", async () => {
  const ask = (as: Viewer, id: string) =>
    graph.entities('Organisation', [id], 'advertisingFigures(month: "2024-05") { month }', as);
  const others = await ask(theirs.staff, ours.organisation);
  expect([others.entities[0], others.errors?.[0]?.extensions?.code]).toEqual([
    { advertisingFigures: null },
    'FORBIDDEN',
  ]);
  const none = await ask(viewers.anonymous, viewers.printing.organisation!);
  expect(none).toEqual({ entities: [{ advertisingFigures: null }], errors: undefined });
});

test('the database itself keeps one company from the rows of another', async () => {
  const tables = await graph.sql(
    `SELECT relname AS name FROM pg_class JOIN information_schema.columns c ON c.table_name = relname AND c.column_name = 'organisation_id'
     WHERE relkind = 'r' AND relname NOT IN ('audit_log', 'personal_data_access', 'advertising_companies')
       AND NOT (relrowsecurity AND relforcerowsecurity)`,
  );
  expect(tables).toEqual([]);
});
