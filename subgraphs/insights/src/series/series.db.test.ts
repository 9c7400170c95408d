import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { insights } from '../subgraph.ts';
import { newInstitute } from '../testing/new-institute.ts';

const graph = await testSubgraph(insights);
const staff = await newInstitute(graph);
const channel = (name: string) => seedId('Channel', `of the test, ${name}`);
const [app, site] = [channel('app'), channel('site')];
const section = (name: string) => seedId('Section', `of the test, ${name}`);
const article = (name: string) => seedId('Article', `of the test, ${name}`);
const organisation = seedId('Organisation', 'of the test');

for (const channelId of [app, site])
  await graph.mutated(
    'addAudienceChannel',
    { channelId, platform: 'OWN', organisationId: organisation },
    staff,
  );
const record = (day: string, rows: object[]) =>
  graph.mutated('recordAudience', { source: 'log', day, rows }, staff, 'audienceDelivery { refused }');
const read = (channelId: string, of: string, reads: number, more: object = {}) => ({
  ...{ channelId, articleId: article(of), sectionId: section(of), reads: String(reads) },
  ...more,
});
await record('2023-01-10', [{ channelId: site, followers: '5' }]);
await record('2023-01-20', [{ channelId: site, followers: '7' }]);
await record('2023-02-14', [{ channelId: site, followers: '8' }]);
await record('2023-05-07', [read(app, 'economy', 50)]);
await record('2024-03-15', [read(app, 'economy', 30)]);
await record('2024-04-30', [read(app, 'culture', 8), { channelId: app, followers: '900' }]);
await record('2024-05-06', [
  read(app, 'economy', 60, { likes: '6' }),
  read(site, 'economy', 20),
  { channelId: site, followers: '10' },
]);
await record('2024-05-31', [read(app, 'culture', 40), { channelId: app, followers: '1000' }]);

const fields = `startsOn endsOn comparedStartsOn comparedEndsOn indicator { code unit } isSynthetic
  total { value money { amountMinor } compared change }
  points { keys names { en } startsOn endsOn weekday section { id } channel { id } article { id } organisation { id } value compared change }`;
const ask = async (asked: string, as = viewers.headquarters) => {
  const { data, errors } = await graph.ask(`{ series(${asked}) { ${fields} } }`, { as });
  return errors ? errors[0] : data.series;
};
const may = 'days: {from: "2024-05-01", until: "2024-05-31"}';

test('a month by section against the month and the year before, whole months against whole months', async () => {
  const series = await ask(`indicator: "reads", by: [SECTION], ${may}, compare: YEAR, orderBy: LARGEST`);
  expect(series).toMatchObject({
    startsOn: '2024-05-01',
    comparedStartsOn: '2023-05-01',
    comparedEndsOn: '2023-05-31',
  });
  expect(series.points).toMatchObject([
    {
      section: { id: section('economy') },
      channel: null,
      value: 80,
      compared: 50,
      change: 0.6000000000000001,
    },
    { section: { id: section('culture') }, value: 40, compared: 0, change: null },
  ]);
  expect(series.total).toEqual({ value: 120, money: null, compared: 50, change: 1.4 });
  expect(await ask(`indicator: "reads", ${may}, compare: MONTH`)).toMatchObject({
    ...{ comparedStartsOn: '2024-04-01', comparedEndsOn: '2024-04-30' },
    points: [{ startsOn: '2024-05-01', endsOn: '2024-05-31', keys: [], value: 120, compared: 8 }],
  });
});

test('time is told apart by typed stretches, and the compared days stand where they are held against', async () => {
  const days = 'days: {from: "2024-03-10", until: "2024-05-31"}';
  const each = async (unit: string) =>
    (await ask(`indicator: "reads", each: ${unit}, ${days}`)).points.map(
      ({ startsOn, endsOn, weekday, value }: Record<string, unknown>) => [
        weekday ?? `${startsOn}/${endsOn}`,
        value,
      ],
    );
  expect(await each('MONTH')).toEqual([
    ['2024-03-10/2024-03-31', 30],
    ['2024-04-01/2024-04-30', 8],
    ['2024-05-01/2024-05-31', 120],
  ]);
  expect(await each('QUARTER')).toEqual([
    ['2024-03-10/2024-03-31', 30],
    ['2024-04-01/2024-05-31', 128],
  ]);
  expect(await each('WEEKDAY')).toEqual([
    ['MONDAY', 80],
    ['TUESDAY', 8],
    ['FRIDAY', 70],
  ]);
  expect(await each('WEEK')).toContainEqual(['2024-05-27/2024-05-31', 40]);
  const { points } = await ask(
    `indicator: "reads", each: MONTH, days: {from: "2024-04-01", until: "2024-05-31"}, compare: YEAR`,
  );
  expect(points.map(({ value, compared }: Record<string, number>) => [value, compared])).toEqual([
    [8, null],
    [120, 50],
  ]);
});

test('the most read articles come from sums of months, or of days where the months are not whole', async () => {
  const most = (days: string) =>
    ask(`indicator: "reads", by: [ARTICLE], days: ${days}, orderBy: LARGEST, top: 1`);
  for (const days of [
    '{from: "2024-05-01", until: "2024-05-31"}',
    '{from: "2024-05-02", until: "2024-05-31"}',
  ])
    expect(await most(days)).toMatchObject({
      points: [{ article: { id: article('economy') }, value: 80 }],
      total: { value: 120 },
    });
});

test('a level is compared with what was said last in the days that it is held against', async () => {
  const held = async (asked: string) => (await ask(`indicator: "followers", ${asked}`)).total;
  // What was said on 20 January is not among the days up to the fifteenth.
  const half = 'days: {from: "2023-02-01", until: "2023-02-15"}, compare: MONTH';
  for (const each of ['', 'each: DAY,', 'each: WEEK,', 'each: MONTH,', 'each: WEEKDAY,'])
    expect(await held(`${each} ${half}`)).toMatchObject({ value: 8, compared: 5 });
  // The year before begins and ends within the days that are asked for, of which each channel's last is another.
  const long = 'days: {from: "2023-01-15", until: "2024-05-31"}, compare: YEAR';
  expect(await held(long)).toMatchObject({ value: 1010, compared: 8 });
  expect((await ask(`indicator: "followers", each: MONTH, ${half}`)).points).toMatchObject([
    { startsOn: '2023-02-01', value: 8, compared: 5 },
  ]);
});

test('a rate is of sums, a level the last of each channel, and a filter keeps keys', async () => {
  expect(await ask(`indicator: "interaction-rate", by: [CHANNEL], ${may}`)).toMatchObject({
    total: { value: 6 / 120 },
  });
  const followers = await ask(
    `indicator: "followers", each: MONTH, days: {from: "2024-04-01", until: "2024-05-31"}`,
  );
  expect(followers.points.map(({ value }: { value: number }) => value)).toEqual([900, 1010]);
  expect(followers.total).toMatchObject({ value: 1010 });
  expect(
    await ask(
      `indicator: "reads", by: [ORGANISATION], ${may}, filter: [{dimension: CHANNEL, keys: ["${site}"]}]`,
    ),
  ).toMatchObject({ points: [{ organisation: { id: organisation }, value: 20 }], total: { value: 20 } });
  const nothing = 'days: {from: "2022-01-01", until: "2022-01-31"}';
  expect(await ask(`indicator: "interaction-rate", ${nothing}`)).toMatchObject({
    points: [],
    total: { value: null },
  });
  // Nobody counted then; in May somebody did, and of who is not there it is 0.
  for (const code of ['reads', 'followers'])
    expect(await ask(`indicator: "${code}", ${nothing}`)).toMatchObject({
      points: [],
      total: { value: null },
    });
  expect(
    await ask(`indicator: "reads", ${may}, filter: [{dimension: ARTICLE, keys: ["${article('nobody’s')}"]}]`),
  ).toMatchObject({ points: [], total: { value: 0 } });
  const since = 'days: {from: "2023-01-01", until: "2023-01-31"}, compare: YEAR';
  expect(await ask(`indicator: "followers", ${since}`)).toMatchObject({
    total: { value: 7, compared: null },
  });
  // An id is the same in whatever letters.
  const keys = `["${site.toUpperCase()}"]`;
  expect(
    await ask(`indicator: "reads", ${may}, filter: [{dimension: CHANNEL, keys: ${keys}}]`),
  ).toMatchObject({ total: { value: 20 } });
});

test.each([
  ['an indicator that is none', `indicator: "nonsense", ${may}`],
  ['a dimension that it does not know', `indicator: "reads", by: [PRESS], ${may}`],
  ['three dimensions', `indicator: "reads", by: [SECTION, CHANNEL, ARTICLE], ${may}`],
  ['a dimension twice', `indicator: "reads", by: [SECTION, SECTION], ${may}`],
  ['hours', `indicator: "reads", each: HOUR, ${may}`],
  ['an open end', `indicator: "reads", days: {from: "2024-05-01"}`],
  ['the wrong way round', `indicator: "reads", days: {from: "2024-05-02", until: "2024-05-01"}`],
  ['too many days', `indicator: "reads", days: {from: "2001-05-02", until: "2024-05-01"}`],
  ['no points', `indicator: "reads", ${may}, top: 0`],
  ['fewer than none', `indicator: "reads", ${may}, top: -1`],
  ['a thousand million points', `indicator: "reads", ${may}, top: 1000000000`],
  [
    'a year that no calendar of ours has',
    `indicator: "reads", days: {from: "0001-01-01", until: "0001-02-01"}`,
  ],
  ['a key that is no id', `indicator: "reads", ${may}, filter: [{dimension: SECTION, keys: ["economy"]}]`],
  [
    'a key that is none of a closed list',
    `indicator: "ad-revenue", ${may}, filter: [{dimension: AD_MEDIUM, keys: ["print"]}]`,
  ],
  [
    'a key of 101',
    `indicator: "reads", ${may}, filter: [{dimension: SECTION, keys: [${Array(101).fill('""')}]}]`,
  ],
  ['an empty filter', `indicator: "reads", ${may}, filter: [{dimension: SECTION, keys: []}]`],
])('%s is bad input', async (_, asked) => {
  expect(await ask(asked)).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});

test('the catalogue is public and says in words what its values mean; values are not for everybody', async () => {
  const { data } = await graph.ask(
    `{ indicators { code name { zhHans zhHant en } formula { zhHant en } owner { en } recognition { zhHant en } audience { en } sources }
       indicator(code: "reads") { name { en } } none: indicator(code: "x") { code } ofPress: indicators(dimension: PRESS) { dimensions } }`,
  );
  for (const { code, ...said } of data.indicators) {
    expect(code).toMatch(/^[a-z-]{2,40}$/);
    expect(JSON.stringify(said)).not.toMatch(/null|""/);
  }
  expect(data).toMatchObject({ indicator: { name: { en: 'Reads' } }, none: null });
  for (const { dimensions } of data.ofPress) expect(dimensions).toContain('PRESS');
  for (const as of [viewers.anonymous, viewers.printing])
    expect(await ask(`indicator: "reads", ${may}`, as)).toMatchObject({
      extensions: { code: refusalOf(as) },
    });
  for (const as of [viewers.editor, viewers.finance, staff])
    expect(await ask(`indicator: "reads", ${may}`, as)).toMatchObject({ total: { value: 120 } });
});

test('a series is one statement, whatever it is told apart by', async () => {
  const statements = await graph.statementsOf(() =>
    ask(`indicator: "reads", by: [SECTION, CHANNEL], each: MONTH, ${may}, compare: YEAR`),
  );
  expect(statements).toHaveLength(1);
});
