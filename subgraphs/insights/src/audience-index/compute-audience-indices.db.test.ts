import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { insights } from '../subgraph.ts';
import { newInstitute } from '../testing/new-institute.ts';
import { wci } from './wci.ts';

const graph = await testSubgraph(insights);
const staff = await newInstitute(graph);
const organisationId = seedId('Organisation', 'of the test');
const id = (platform: string) => seedId('Channel', `of the test, ${platform}`);
const story = (name: string) => seedId('Article', `of the test, ${name}`);

for (const platform of ['WECHAT', 'WEIBO', 'OWN'])
  await graph.mutated('addAudienceChannel', { channelId: id(platform), platform, organisationId }, staff);
const record = (day: string, rows: object[]) =>
  graph.mutated('recordAudience', { source: 'log', day, rows }, staff, 'audienceDelivery { refused }');
const indices = async (type: string, of: string, as = viewers.headquarters) => {
  const { data, errors } = await graph.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { audienceIndices(months: {from: "2024-05", until: "2024-06"}) {
      kind month value formulaVersion isSuperseded isSynthetic } } } }`,
    { as, variables: { of: [{ __typename: type, id: of }] } },
  );
  return errors ? errors[0]!.extensions?.code : data._entities[0].audienceIndices;
};
const wechat = (of: string, reads: number, shares: number, isLead = false) => ({
  ...{ channelId: id('WECHAT'), articleId: story(of), reads: String(reads), shares: String(shares), isLead },
});

test('a month’s indices are worked out of what was counted, kept with the formula’s version, and again when it is corrected', async () => {
  await record('2024-05-07', [
    wechat('first', 900, 9, true),
    wechat('second', 100, 1),
    { channelId: id('WEIBO'), platformIndex: 800 },
  ]);
  await record('2024-05-08', [wechat('first', 300, 3, true), { channelId: id('WEIBO'), platformIndex: 600 }]);
  await graph.runJobs();
  const all = { reads: 1300, looks: 0, likes: 0, shares: 13 };
  const lead = { ...all, reads: 1200, shares: 12 };
  const value = wci({ days: 31, articles: 2, all, lead, peak: lead });
  const standing = {
    kind: 'WCI',
    month: '2024-05',
    formulaVersion: '14.2',
    isSuperseded: false,
    isSynthetic: false,
  };
  expect(await indices('Channel', id('WECHAT'))).toEqual([{ ...standing, value: expect.closeTo(value, 6) }]);
  expect(await indices('Organisation', organisationId)).toMatchObject([
    { kind: 'MCCI', value: expect.closeTo(0.3 * value + 0.25 * 700, 6) },
  ]);
  await graph.runJobs();
  expect(await indices('Channel', id('WECHAT'))).toHaveLength(1);
  await record('2024-05-08', [wechat('first', 500, 3, true)]);
  await graph.runJobs();
  const [now, before] = await indices('Channel', id('WECHAT'));
  expect(now.value).toBeGreaterThan(before.value);
  expect([now.isSuperseded, before.isSuperseded]).toEqual([false, true]);
  const { data } = await graph.ask(
    `{ series(indicator: "wci", by: [CHANNEL], each: MONTH, days: {from: "2024-05-01", until: "2024-05-31"}) { total { value } points { value channel { id } } } }`,
    { as: viewers.headquarters },
  );
  expect(data.series).toEqual({ total: null, points: [{ value: now.value, channel: { id: id('WECHAT') } }] });
  expect(await indices('Channel', id('OWN'))).toEqual([]);
  expect(await indices('Channel', id('WECHAT'), viewers.printing)).toBe('FORBIDDEN');
});
