import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from './subgraph.ts';
import { twinDesk } from './testing/twin-desk.ts';

const graph = await testSubgraph(distribution);
const own = await twinDesk(graph, 'ALPHA');
const twin = await twinDesk(graph, 'BETA');
const of = (type: string): string => own.things.find(([name]) => name === type)![1];

const callers: Readonly<Record<string, Viewer>> = {
  reader: viewers.anonymous,
  editor: viewers.editor,
  printing: viewers.printing,
  twin: twin.staff,
  staff: own.staff,
  headquarters: viewers.headquarters,
  finance: viewers.finance,
};
/** Who of all callers is told FORBIDDEN, or UNAUTHENTICATED without a token. */
const refused = async (query: string): Promise<string[]> => {
  const names: string[] = [];
  for (const [name, as] of Object.entries(callers)) {
    const { errors = [] } = await graph.ask(query, { as });
    for (const { extensions } of errors) expect(['FORBIDDEN', refusalOf(as)]).toContain(extensions?.code);
    if (errors.length > 0) names.push(name);
  }
  return names;
};
const entity = (type: string, field: string, more = ''): string =>
  `{ _entities(representations: [{ __typename: "${type}", id: "${of(type)}", ${more} }]) { ... on ${type} { ${field} } } }`;
const strangers = ['reader', 'editor', 'printing'];

test.each([
  ['deliveryCarriers { totalCount }', strangers],
  ['deliveryOutlets { totalCount }', strangers],
  ['deliveryRoutes { totalCount }', strangers],
  ['issuePlans { totalCount }', strangers],
  ['deliveryComplaints { totalCount }', strangers],
  ['paperSubscribers { totalCount }', [...strangers, 'headquarters']],
  ['paperSubscriptions { totalCount }', [...strangers, 'headquarters']],
  ['expiringPaperSubscriptions(until: "2099-01-01") { totalCount }', [...strangers, 'headquarters']],
  ['paperInvoices { totalCount }', [...strangers, 'headquarters']],
  ['paperReceivables { invoices }', [...strangers, 'headquarters']],
  ['paperRatePlans { totalCount }', [...strangers, 'headquarters']],
  ['carrierSettlements { totalCount }', [...strangers, 'headquarters']],
  // Whose staff may get a letter is not known here.
  ['printNotices { totalCount }', ['reader', 'editor']],
  [
    `routeSheet(issueId: "${own.issueId}", routeId: "${own.route.id}") { missingCopies }`,
    [...strangers, 'headquarters', 'finance'],
  ],
  ['distributedTitles { code }', []],
])('the list %s is for those who may see anything of its kind', async (list, expected) => {
  expect(await refused(`{ ${list} }`)).toEqual(expected);
});

test.each(['returns', 'netCirculation', 'deliveredAt', 'onTimeRate', 'complaints { totalCount }'])(
  'what an issue came to is for distribution companies, headquarters and finance: %s',
  async (field) => {
    expect(await refused(entity('NewspaperIssue', field))).toEqual(strangers);
  },
);

test.each(['printReturnRate', 'outletReturnRate', 'distributionPlans { id }', 'uncoveredCopies'])(
  '%s is seen like returns',
  async (field) => {
    expect(await refused(entity('NewspaperIssue', field, 'goodCopies: 200'))).toEqual(strangers);
  },
);

test('a draw is for the printing works as well, a plan is not', async () => {
  expect(await refused(entity('NewspaperIssue', 'totalDraw'))).toEqual(['reader', 'editor']);
  expect(await refused(entity('NewspaperIssue', 'distributionPlan { id }'))).toEqual(strangers);
});

test('the figures of a month are for the own staff, headquarters and finance', async () => {
  const figures = 'distributionFigures(month: "2024-05") { issues }';
  expect(await refused(entity('Organisation', figures))).toEqual([...strangers, 'twin']);
});

const others = ['headquarters', 'finance'];

test.each([
  [`deliveryCarrier(id: "${of('DeliveryCarrier')}") { name }`, others],
  [`deliveryCarrier(id: "${of('DeliveryCarrier')}") { phone }`, others],
  [`deliveryCarrier(id: "${of('DeliveryCarrier')}") { copyRate { currency } }`, ['headquarters']],
  [`deliveryComplaint(id: "${of('DeliveryComplaint')}") { subscription { id } }`, ['headquarters']],
  [`deliveryRoute(id: "${of('DeliveryRoute')}") { stops { address { address } } }`, others],
  [`paperSubscriber(id: "${of('PaperSubscriber')}") { name }`, ['finance']],
  [`paperSubscriber(id: "${of('PaperSubscriber')}") { phone }`, ['finance']],
  [`paperSubscriber(id: "${of('PaperSubscriber')}") { addresses { id } }`, ['finance']],
  [`paperSubscription(id: "${of('PaperSubscription')}") { placements { delivery } }`, ['finance']],
])('of those who see a row, not all see its every field: %s', async (field, expected) => {
  expect(await refused(`{ ${field} }`)).toEqual(expected);
  const { data } = await graph.ask(`{ ${field} }`, { as: own.staff });
  expect(JSON.stringify(data)).not.toMatch(/null}}$/);
});

test.each(own.things.filter(([type]) => !['Organisation', 'NewspaperIssue'].includes(type)))(
  'a %s by its id is there, or it is not',
  async (type) => {
    expect(await refused(entity(type, 'id'))).toEqual([]);
  },
);

test('an organisation that is no distribution company begins no business here', async () => {
  const audited = () => graph.sql('SELECT count(*) FROM audit_log');
  const before = await audited();
  const attempts: [string, object][] = [
    ['addDistributedTitle', { code: 'x1', name: { en: 'x' }, weekdays: [1], copyPriceMinor: '1' }],
    ['addDeliveryCarrier', { code: 'C-X', name: 'x', phone: '110', copyRateMinor: '1' }],
    ['registerPaperSubscriber', { reference: 'S-X', name: 'x', phone: '110', address: 'somewhere' }],
  ];
  for (const [mutation, input] of attempts)
    for (const as of [viewers.printing, viewers.headquarters, viewers.anonymous])
      expect([mutation, (await own.act(mutation, input, as)).code]).toEqual([mutation, 'FORBIDDEN']);
  expect(await audited()).toEqual(before);
});
