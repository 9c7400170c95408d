import { expect, test } from '@jest/globals';
import { addDays, seedId, todayInShanghai } from '@media-graph/subgraph';
import type { WholeGraph } from './whole-graph.ts';

const may = 'days: { from: "2024-05-01", until: "2024-05-31" }';
const inMay = (instant: string): string =>
  `${instant} >= '2024-05-01T00:00+08:00' AND ${instant} < '2024-06-01T00:00+08:00'`;
const dayInMay = (day: string): string => `${day} BETWEEN '2024-05-01' AND '2024-05-31'`;
const dispatched = `FROM issue_plans WHERE status IN ('DISPATCHED', 'CLOSED') AND ${dayInMay('issue_date')}`;

/** One figure of each owner and of its rates, written by hand over the owner's tables. */
const byHand: readonly (readonly [indicator: string, subgraph: string, sql: string])[] = [
  [
    'good-copies',
    'printing',
    `SELECT sum(good_copies) AS value FROM press_runs WHERE gross_copies > 0 AND ${inMay('ended_at')}`,
  ],
  [
    'waste-rate',
    'printing',
    `SELECT sum(waste_startup + waste_running)::float8 / sum(gross_copies) AS value FROM press_runs WHERE ${inMay('ended_at')}`,
  ],
  [
    'net-circulation',
    'distribution',
    `SELECT avg(total_draw - returned_copies - undelivered_copies - undelivered_route_copies) AS value ${dispatched}`,
  ],
  [
    'return-rate',
    'distribution',
    `SELECT sum(returned_copies)::float8 / sum(single_copy_draw - undelivered_copies) AS value ${dispatched}`,
  ],
  [
    'delivery-complaints',
    'distribution',
    `SELECT count(*) AS value FROM complaints JOIN issue_plans plan ON plan.id = plan_id WHERE ${dayInMay('plan.issue_date')} AND plan.status <> 'CANCELLED'`,
  ],
  [
    'subscription-growth',
    'distribution',
    `SELECT (SELECT count(*) FROM subscriptions WHERE ${dayInMay('starts_on')})
       - (SELECT count(*) FROM subscriptions WHERE ${dayInMay('upper(served)')}) AS value`,
  ],
  [
    'ad-revenue',
    'advertising',
    `SELECT sum(booked_minor) AS value FROM revenue_entries WHERE ${dayInMay('on_date')}`,
  ],
  [
    'signed-amount',
    'events',
    `SELECT sum(amount_low_minor) AS value FROM signings WHERE NOT is_fund AND NOT is_increment AND amount_currency = 'CNY' AND ${dayInMay('signed_on')}`,
  ],
  [
    'load-factor',
    'travel',
    `SELECT sum(seats_taken)::float8 / sum(capacity) AS value FROM departures WHERE status IN ('DEPARTED', 'COMPLETED', 'SETTLED') AND ${dayInMay('departs_on')}`,
  ],
  [
    'articles-published',
    'content',
    `SELECT count(*) AS value FROM articles WHERE status IN ('PUBLISHED', 'CORRECTED') AND ${inMay('first_published_at')}`,
  ],
  ['reads', 'insights', `SELECT sum(reads) AS value FROM audience_facts WHERE ${dayInMay('day')}`],
];

/** What nobody else is told. */
const ofNewsroom = ['embargo-breaches', 'review-returns', 'review-hours'];

type Indicator = { code: string; isAdditive: boolean; dimensions: string[] };

/** Every indicator of the catalogue is answered by its owner, and says what stands in the owner's tables. */
export const testOwnersSeries = (
  { ask }: WholeGraph,
  counted: (subgraph: string, sql: string) => Promise<number>,
): void => {
  test.each(byHand)('%s is what SQL by hand says', async (indicator, subgraph, sql) => {
    const { data } = await ask(`{ series(indicator: "${indicator}", ${may}) { total { value } } }`, {
      as: 'finance',
    });
    const expected = await counted(subgraph, sql);
    expect(Math.abs(expected)).toBeGreaterThan(0);
    expect(data.series.total.value).toBeCloseTo(expected, 6);
  });

  test('every indicator is told apart by each of its dimensions, and what adds up does', async () => {
    const { data } = await ask('{ indicators { code isAdditive dimensions } }');
    const asked = (data.indicators as Indicator[]).map(async ({ code, isAdditive, dimensions }) => {
      const fields = dimensions.map(
        (dimension) => `${dimension}: series(indicator: "${code}", by: [${dimension}], ${may}, top: 2000) {
          total { value } points { keys value } }`,
      );
      const answer = await ask(`{ ${fields.join(' ')} }`, {
        as: ofNewsroom.includes(code) ? 'editor' : 'finance',
      });
      return { code, isAdditive, dimensions, answer };
    });
    for (const { code, isAdditive, dimensions, answer } of await Promise.all(asked)) {
      expect([code, answer.errors]).toEqual([code, undefined]);
      for (const dimension of dimensions) {
        const { total, points } = answer.data[dimension];
        for (const { keys } of points) expect(keys).toHaveLength(1);
        if (!isAdditive) continue;
        const sum = points.reduce((all: number, { value }: { value: number }) => all + value, 0);
        expect([code, dimension, sum]).toEqual([code, dimension, total?.value ?? 0]);
      }
    }
  });

  const lately = `days: { from: "${addDays(todayInShanghai(), -30)}", until: "${todayInShanghai()}" }`;
  test.each([
    ['May 2024', may],
    ['the last month', lately],
  ])(
    'what stands for an article in the figures of readers is an article, in its section: %s',
    async (_, days) => {
      const { data } = await ask(
        `{ series(indicator: "reads", by: [ARTICLE, SECTION], ${days}, isAssigned: true, orderBy: LARGEST, top: 100) {
        points { keys article { slug headline { zhHant } section { id } } } } }`,
        { as: 'editor' },
      );
      expect(data.series.points.length).toBeGreaterThan(5);
      for (const { keys, article } of data.series.points) {
        expect([keys, article.headline.zhHant]).toEqual([keys, expect.any(String)]);
        expect(keys).toEqual([seedId('Article', article.slug), article.section.id]);
      }
    },
  );
};
