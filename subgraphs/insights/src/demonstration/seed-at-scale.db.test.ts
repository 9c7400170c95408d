import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { insights } from '../subgraph.ts';

const graph = await testSubgraph(insights, { seeds: ['audienceChannels'], scale: 4 });
const month = 'days: {from: "2025-03-01", until: "2025-03-31"}';
const staffOfWeb = { ...viewers.printing, organisation: seedId('Organisation', 'huizhou-daily') };

const rows = async (table: string): Promise<number> => {
  const [{ count }] = await graph.sql(`SELECT count(*)::int AS count FROM ${table}`);
  return count;
};

test('the synthetic set has its size; sums by day are as many as days, channels and sections, and say the same', async () => {
  expect(await rows('audience_facts')).toBe(40_000);
  expect(await rows('audience_days')).toBeLessThanOrEqual(729 * 4 * 6);
  const [sums] = await graph.sql(
    `SELECT (SELECT sum(reads) FROM audience_facts) = (SELECT sum(reads) FROM audience_days) AS days,
       (SELECT sum(reads) FROM audience_facts) = (SELECT sum(reads) FROM audience_article_months) AS months`,
  );
  expect(sums).toEqual({ days: true, months: true });
});

/** Asked of sums: what these are as large as, facts have no part in. */
const ofSums: [string, string][] = [
  ['a month by section', `by: [SECTION], ${month}, compare: YEAR, orderBy: LARGEST`],
  ['a month day by day', `each: DAY, ${month}`],
  ['a channel', `${month}, filter: [{dimension: CHANNEL, keys: ["${seedId('Channel', 'web')}"]}]`],
  ['a section', `${month}, filter: [{dimension: SECTION, keys: ["${seedId('Section', 'economy')}"]}]`],
  ['a company', `by: [ORGANISATION], ${month}`],
  ['the most read articles of a month', `by: [ARTICLE], ${month}, orderBy: LARGEST, top: 10`],
];
/** Asked of the facts of those days. */
const ofFacts: [string, string][] = [
  [
    'the most read articles of a week',
    'by: [ARTICLE], days: {from: "2025-03-03", until: "2025-03-09"}, orderBy: LARGEST, top: 10',
  ],
];
const plansOf = async (query: string, as = viewers.headquarters): Promise<string[]> => {
  const plans = await graph.plansOf(async () => {
    expect((await graph.ask(query, { as })).errors).toBeUndefined();
  }, as);
  expect(plans.length).toBeGreaterThan(0);
  return plans;
};
const series = (asked: string) =>
  `{ series(indicator: "reads", ${asked}) { total { value } points { value } } }`;

test.each(ofSums)('%s is one statement, on an index of sums', async (_, asked) => {
  // Of staff one more asks whose channels they are.
  for (const [as, statements] of [
    [viewers.headquarters, 1],
    [staffOfWeb, 2],
  ] as const) {
    const plans = await plansOf(series(asked), as);
    expect(plans).toHaveLength(statements);
    for (const plan of plans)
      expect(plan).not.toMatch(/audience_facts|Seq Scan on audience_(days|article_months)/);
  }
});

test.each(ofFacts)('%s is one statement, and opens the facts of its month alone', async (_, asked) => {
  const plans = await plansOf(series(asked));
  expect(plans).toHaveLength(1);
  expect(new Set(plans[0]!.match(/audience_facts_\d{4}_\d{2}/g))).toEqual(
    new Set(['audience_facts_2025_03']),
  );
});

test('articles, sections and channels by reference are read through indexes', async () => {
  const things: [string, string[]][] = [
    ['Article', ['scale-1', 'scale-2', 'scale-3']],
    ['Section', ['economy', 'culture']],
    ['Channel', ['web', 'wechat']],
  ];
  for (const [type, slugs] of things) {
    const of = slugs.map((slug) => `{ __typename: "${type}", id: "${seedId(type, slug)}" }`).join(', ');
    const plans = await plansOf(
      `{ _entities(representations: [${of}]) { ... on ${type} { audience(${month}) { total { reads } points { startsOn } } } } }`,
    );
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on audience_(facts|days)/);
  }
});
