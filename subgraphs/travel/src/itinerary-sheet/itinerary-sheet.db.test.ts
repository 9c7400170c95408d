import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { testSubgraph, viewers } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { newAgency } from '../testing/new-agency.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const papers = {
  ...{ legalName: '惠州示例國旅有限公司', licenceNumber: 'L-GD-00001', address: '惠州市文明一路9號' },
  emergencyPhone: '0752-2831234',
};
const reason = 'As the register has it';
const profile = async () =>
  (
    await graph.entities(
      'Organisation',
      [agency.organisation],
      'travelProfile { version legalName licenceNumber address emergencyPhone }',
      viewers.anonymous,
    )
  ).entities[0].travelProfile;
const days = [
  {
    ...{ title: { zhHant: '惠州西湖' }, stops: ['西湖', '東坡祠'], overnight: '三星級酒店' },
    ...{ transport: '空調旅遊車', meals: ['LUNCH', 'DINNER', 'LUNCH'], freeTime: '晚上八時後，約兩小時' },
  },
  { title: { zhHant: '返程' } },
];
const tour = await agency.newTour({ name: { zhHant: '東坡文化遊' }, itinerary: days, shops: ['東江特產店'] });
const departure = await agency.open({ tourId: tour.id });
const guide = await agency.act('registerTourGuide', {
  ...{ licenceNumber: 'D-0009', languages: ['yue'], name: '陳導遊', phone: '13812341234' },
});
await agency.step('assignTourGuide', departure.id, { guideId: guide.thing.id });
const operator = await agency.act('registerTravelSupplier', {
  ...{ name: { zhHant: '示例地接社<b>' }, kind: 'LOCAL_OPERATOR' },
});
await agency.act('orderTravelService', {
  ...{ departureId: departure.id, supplierId: operator.thing.id, description: '接待', costMinor: '1' },
});

const open = async (path: string, as: Viewer = viewers.anonymous) => {
  const response = await fetch(new URL(path, graph.url), { headers: graph.signed(path, as) });
  return { status: response.status, text: await response.text() };
};
const link = async (more = '', as = agency.staff) => {
  const { data, errors } = await graph.ask(
    `{ departure(id: "${departure.id}") { itineraryLink${more} { href expiresAt } } }`,
    { as },
  );
  return { ...data.departure?.itineraryLink, code: errors?.[0]?.extensions?.code };
};
const path = `/travel/itinerary-sheet/${departure.id}`;

test('a manager enters what the agency is on its papers, and everybody may read it', async () => {
  const update = (input: object, as = agency.manager) =>
    agency.act('updateTravelAgency', { version: 1, reason, ...input }, as);
  for (const as of [agency.staff, viewers.finance, viewers.headquarters, viewers.anonymous])
    expect((await update(papers, as)).code).toBe('FORBIDDEN');
  for (const wrong of [
    { licenceNumber: 'x' },
    { emergencyPhone: 'call' },
    { legalName: ' ' },
    { reason: '' },
  ])
    expect((await update({ ...papers, ...wrong })).code).toBe('INVALID_INPUT');
  // What nobody has entered is said to be missing.
  expect((await open(path, agency.staff)).text).toContain('<em>未填</em>');
  expect((await update(papers)).code).toBeNull();
  expect((await update({ legalName: 'Another' })).code).toBe('VERSION_CONFLICT');
  expect(await profile()).toEqual({ version: 2, ...papers });
});

test('the sheet says what the law asks for, people masked', async () => {
  const { status, text } = await open(path, agency.staff);
  expect(status).toBe(200);
  for (const said of [
    ...['东坡文化游', '共 2 日', departure.departsOn, '惠州示例国旅有限公司', 'L-GD-00001', '0752-2831234'],
    ...['西湖、东坡祠', '空调旅游车', '午、晚', '三星级酒店', '晚上八时后', '自理', '返程，无住宿'],
    ...[
      '书面同意，方前往：东江特产店',
      '成人',
      '1000.00 元',
      '最低成团人数 4 人',
      '示例地接社&lt;b&gt;',
      '陈**',
    ],
  ])
    expect(text).toContain(said);
  expect(text).not.toContain('13812341234');
  const other = await agency.open();
  expect((await open(`/travel/itinerary-sheet/${other.id}`, agency.staff)).text).toContain('不安排购物场所');
});

test('a link opens it for whoever has it, until its time is over, and no other page', async () => {
  const { href, expiresAt } = await link('(purpose: "行程單派發", hours: 1)');
  const ahead = Date.parse(expiresAt) - Date.now();
  expect([ahead > 3_500_000, ahead <= 3_600_000]).toEqual([true, true]);
  const [{ count: before }] = await graph.sql('SELECT count(*)::int FROM personal_data_access');
  const page = await open(href);
  expect([page.status, page.text.includes('13812341234'), page.text.includes('陈导游')]).toEqual([
    ...[200, true, true],
  ]);
  const [{ count }] = await graph.sql('SELECT count(*)::int FROM personal_data_access');
  expect(count).toBe(before + 2);
  const signed = href.slice(href.indexOf('?'));
  const other = await agency.open({ tourId: tour.id });
  expect((await open(`/travel/itinerary-sheet/${other.id}${signed}`)).status).toBe(401);
  for (const forged of [`${signed}x`, '?link=', '?link=a.b', `${signed}&link=x`])
    expect((await open(`${path}${forged}`)).status).toBe(401);
  expect((await open((await link()).href)).text).not.toContain('13812341234');
});

test('links are given by staff of the agency alone, for hours that are possible', async () => {
  for (const hours of [0, 2161]) expect((await link(`(hours: ${hours})`)).code).toBe('BAD_USER_INPUT');
  expect((await link('(purpose: "x")')).code).toBe('BAD_USER_INPUT');
  const twin = await newAgency(graph);
  for (const as of [twin.staff, viewers.headquarters, viewers.finance, viewers.anonymous])
    expect((await link('', as)).href).toBeUndefined();
  expect((await open(path)).status).toBe(401);
  expect((await open(path, viewers.headquarters)).status).toBe(403);
  expect((await open(path, twin.staff)).status).toBe(404);
});
