import { expect, test } from '@jest/globals';
import { addDays, seedId, todayInShanghai } from '@media-graph/subgraph';
import { refusalOf, staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { insights } from '../subgraph.ts';
import { newInstitute } from '../testing/new-institute.ts';

const graph = await testSubgraph(insights);
const staff = await newInstitute(graph);
const today = todayInShanghai();
const day = addDays(today, -3);
const [app, wechat, site] = ['app', 'wechat', 'site'].map((name) => seedId('Channel', `of ${name}`));
const [story, other] = ['story', 'other'].map((name) => seedId('Article', `of the test, ${name}`));
const [section, another] = ['section', 'another'].map((name) => seedId('Section', `of the test, ${name}`));
const runner = seedId('Organisation', 'who runs the app');

for (const [channelId, platform] of [
  [app, 'OWN'],
  [wechat, 'WECHAT'],
  [site, 'OWN'],
])
  await graph.mutated('addAudienceChannel', { channelId, platform, organisationId: runner }, staff);

const fields =
  'startsOn endsOn sent added corrected unchanged removed refused refusals { row field message } deliveredBy';
const select = `audienceDelivery { ${fields} }`;
const record = (rows: object[], rest: object = {}) =>
  graph.mutated('recordAudience', { source: 'app-log', day, rows, ...rest }, staff, select);
const audienceOf = async (
  type: string,
  id: string | undefined,
  as = viewers.headquarters,
  fields = 'total { reads readers likes followers }',
) => {
  const { entities, errors } = await graph.entities(
    type,
    [id!],
    `audience(days: { from: "${addDays(today, -400)}", until: "${today}" }) { ${fields} }`,
    as,
  );
  return errors ? errors[0]!.extensions : entities[0]!.audience;
};
const reads = async (type: string, id: string | undefined) => (await audienceOf(type, id)).total.reads;

test('what was counted stands with article, section, channel and who runs it; the same again changes nothing', async () => {
  const rows = [
    { channelId: app, articleId: story, sectionId: section, reads: '100', readers: '80', likes: '7' },
    { channelId: app, articleId: other, sectionId: section, reads: '40', readers: '40' },
    { channelId: app, reads: '9', followers: '5000' },
  ];
  expect(await record(rows)).toMatchObject({
    startsOn: day,
    endsOn: day,
    sent: 3,
    added: 3,
    corrected: 0,
    refused: 0,
  });
  const total = { reads: '149', readers: '120', likes: '7', followers: '5000' };
  expect(await audienceOf('Channel', app)).toEqual({ total });
  expect(await audienceOf('Organisation', runner)).toEqual({ total });
  expect(await audienceOf('Section', section)).toEqual({
    total: { ...total, reads: '140', followers: null },
  });
  expect(await audienceOf('Article', story)).toEqual({
    total: { reads: '100', readers: '80', likes: '7', followers: null },
  });
  expect(await record(rows)).toMatchObject({ sent: 3, added: 0, corrected: 0, unchanged: 3 });
  expect(await audienceOf('Channel', app)).toEqual({ total });
});

test('a corrected row takes the place of what it corrects, also in the sums, and takes its section along', async () => {
  const row = { channelId: app, articleId: story, sectionId: another, reads: '90', readers: '70' };
  expect(await record([row])).toMatchObject({ sent: 1, corrected: 1 });
  expect(await reads('Article', story)).toBe('90');
  expect(await reads('Section', section)).toBe('40');
  expect(await reads('Section', another)).toBe('90');
  expect(await reads('Channel', app)).toBe('139');
  expect(await graph.sql('SELECT count(*)::int AS n FROM audience_days WHERE facts = 0')).toEqual([{ n: 0 }]);
});

test('a delivery that replaces takes out what it does not name; of two rows for one thing the last counts', async () => {
  const row = { channelId: app, articleId: story };
  const answer = await record(
    [
      { ...row, reads: '1' },
      { ...row, reads: '60' },
    ],
    { mode: 'REPLACE' },
  );
  expect(answer).toMatchObject({ sent: 2, corrected: 2, removed: 2 });
  expect(await reads('Article', story)).toBe('60');
  expect(await audienceOf('Channel', app)).toMatchObject({ total: { reads: '60', followers: null } });
  expect(await reads('Article', other)).toBe('0');
});

test('bad rows are told one by one, and nothing else is lost', async () => {
  const good = { channelId: wechat, articleId: story, reads: '10' };
  const answer = await record([
    good,
    { channelId: seedId('Channel', 'that nobody counts'), reads: '1' },
    { ...good, reads: '-1' },
    { ...good, articleId: 'no id' },
    { ...good, hour: 24 },
    { ...good, readers: '11' },
    { ...good, followers: '3' },
    { channelId: wechat, isLead: true },
    { ...good, articleId: other, reads: '1000000000001' },
    { ...good, articleId: other, hour: 3 },
  ]);
  expect(answer).toMatchObject({ sent: 10, added: 1, refused: 9 });
  expect(answer.refusals.map(({ row, field }: { row: number; field: string }) => [row, field])).toEqual([
    ...[
      [2, 'channelId'],
      [3, 'reads'],
      [4, 'articleId'],
      [5, 'hour'],
      [6, 'readers'],
      [7, 'followers'],
    ],
    ...[
      [8, 'isLead'],
      [9, 'reads'],
      [10, 'hour'],
    ],
  ]);
  expect(await reads('Channel', wechat)).toBe('10');
});

test('a day of a channel is one source’s, until that withdraws it', async () => {
  const row = { channelId: wechat, articleId: story, reads: '12' };
  expect(await record([row], { source: 'other-log' })).toMatchObject({
    refusals: [{ row: 1, field: 'day', message: 'Another source counts this day of the channel' }],
  });
  const days = { from: day, until: day };
  const withdrawal = { source: 'app-log', days, channelId: wechat, reason: 'counted robots' };
  expect(
    await graph.mutated('withdrawAudience', withdrawal, staff, `audienceDelivery { ${fields} reason }`),
  ).toMatchObject({
    removed: 1,
    reason: 'counted robots',
  });
  expect(await reads('Channel', wechat)).toBe('0');
  expect(await record([row], { source: 'other-log' })).toMatchObject({ added: 1 });
  expect(await graph.mutate('withdrawAudience', withdrawal, staff)).toMatchObject({ code: 'NOT_FOUND' });
});

test('deliveries of one source at once add up to one of them', async () => {
  const row = (count: number) => ({
    channelId: site,
    articleId: story,
    sectionId: section,
    reads: String(count),
  });
  await Promise.all(
    Array.from({ length: 8 }, (_, index) => record([row(index + 1)], { source: 'site-log' })),
  );
  const [fact] = await graph.sql('SELECT reads FROM audience_facts WHERE channel_id = $1', [site]);
  for (const table of ['audience_days', 'audience_article_months'])
    expect(await graph.sql(`SELECT reads, facts::int FROM ${table} WHERE channel_id = $1`, [site])).toEqual([
      { reads: fact.reads, facts: 1 },
    ]);
});

test('counting is the institute’s alone, and a delivery says who, what and when', async () => {
  const input = { source: 'app-log', day, rows: [{ channelId: app, reads: '1' }] };
  for (const as of [viewers.anonymous, viewers.headquarters, viewers.editor, staffOf(runner)])
    expect(await graph.mutate('recordAudience', input, as)).toMatchObject({ code: 'FORBIDDEN' });
  for (const wrong of [{ source: 'A b' }, { source: 'beacon' }, { rows: [] }])
    expect(await graph.mutate('recordAudience', { ...input, ...wrong }, staff)).toMatchObject({
      code: 'INVALID_INPUT',
    });
  const list = `{ audienceDeliveries(source: "other-log") { totalCount nodes { source deliveredBy } } }`;
  const { data } = await graph.ask(list, { as: staff });
  expect(data.audienceDeliveries.nodes[0]).toEqual({ source: 'other-log', deliveredBy: staff.subject });
  const refused = await graph.ask(list, { as: viewers.headquarters });
  expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('where nobody counted at all there is no total, and what nobody read where somebody counted is 0', async () => {
  const nobodys = seedId('Channel', 'of the test, nobody’s');
  const asked = ['Article', 'Section', 'Channel', 'Organisation'].map((type) =>
    audienceOf(
      type,
      nobodys,
      viewers.headquarters,
      'total { reads followers } points { startsOn } isSynthetic',
    ),
  );
  for (const audience of await Promise.all(asked))
    expect(audience).toEqual({ total: { reads: '0', followers: null }, points: [], isSynthetic: false });
  const { entities } = await graph.entities(
    'Channel',
    [app!, nobodys],
    `before: audience(days: { from: "2001-01-01", until: "2001-01-31" }) { total { reads } points { startsOn } channels { figures { reads } } countedUntil }
    last: audience(days: { from: "${day}", until: "${day}" }) { total { reads } }`,
    viewers.headquarters,
  );
  const before = { total: null, points: [], channels: [], countedUntil: null };
  expect(entities).toEqual([
    { before, last: { total: { reads: '60' } } },
    { before, last: { total: { reads: '0' } } },
  ]);
});

test('who runs a channel sees that channel’s figures, others of the trade none, strangers are told so', async () => {
  expect((await audienceOf('Channel', app, staffOf(runner))).total.reads).toBe('60');
  await graph.mutated(
    'addAudienceChannel',
    {
      channelId: seedId('Channel', 'elsewhere'),
      platform: 'OWN',
      organisationId: seedId('Organisation', 'elsewhere'),
    },
    staff,
  );
  // Theirs was not counted yet, and of another's they are not told that nobody read it.
  const elsewhere = staffOf(seedId('Organisation', 'elsewhere'));
  expect(await audienceOf('Channel', app, elsewhere)).toEqual({ total: null });
  for (const as of [viewers.anonymous, viewers.printing])
    expect(await audienceOf('Channel', app, as)).toMatchObject({ code: refusalOf(as) });
});
