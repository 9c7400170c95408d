import { deepEqual } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { seedId } from '@media-graph/subgraph';
import { print } from 'graphql';
import pg from 'pg';
import {
  MonthPageDocument,
  type MonthPageQuery,
} from '../../packages/dashboards/src/generated/operations.ts';
import * as sql from './month-by-hand.ts';

// The month's page through the whole graph beside the same figures by hand-written SQL over its databases, in turns.
//   npm start, and then: node tests/bench-insights/month.ts [.data]

const folder = process.argv[2] ?? join(import.meta.dirname, '../../.data');
const readJson = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'));
const { url, subgraphs } = await readJson('run.json');
const { 'hq-executive': token } = await readJson('tokens.json');
const query = print(MonthPageDocument);
const company = {
  printing: 'printing',
  distribution: 'distribution',
  advertising: 'huibao-advertising',
  travel: 'huizhou-daily-travel',
} as const;
type Company = keyof typeof company;
const companies = Object.keys(company) as Company[];

/** Connections that see what headquarters see. */
const openAs = async (subgraph: string, role: string): Promise<pg.Client> => {
  const client = new pg.Client(subgraphs[subgraph].serviceUrl);
  await client.connect();
  await client.query(`SELECT set_config('role', $1, false), set_config('app.organisation', $2, false)`, [
    `${subgraph}_${role}`,
    seedId('Organisation', 'huizhou-daily'),
  ]);
  return client;
};
const database = {
  content: await openAs('content', 'reader'),
  organisations: await openAs('organisations', 'headquarters'),
  insights: await openAs('insights', 'headquarters'),
  ...Object.fromEntries(
    await Promise.all(companies.map(async (name) => [name, await openAs(name, 'headquarters')] as const)),
  ),
} as Record<Company | 'content' | 'organisations' | 'insights', pg.Client>;

const daysOf = (month: string) => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return { from: `${month}-01`, until: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) };
};

const throughGraph = async (month: string, other: string): Promise<MonthPageQuery> => {
  const variables = {
    month,
    other,
    days: daysOf(month),
    months: { from: other, until: month },
    since: 'MONTH',
  };
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'graph-priority': 'dashboard',
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

const byHand = async (month: string, other: string) => {
  const ask = async (client: pg.Client, text: string, parameters: unknown[] = [month, other]) =>
    (await client.query(text, parameters)).rows;
  const withIssues = async () => {
    const issues = await ask(database.content, sql.issues);
    const ids = [issues.map(({ id }) => id)];
    const [printed, distributed] = await Promise.all([
      ask(database.printing, sql.printed, ids),
      ask(database.distribution, sql.distributed, ids),
    ]);
    return { issues, printed, distributed };
  };
  const [sections, paper, reads, [total], names, ...figures] = await Promise.all([
    ask(database.content, sql.sections),
    withIssues(),
    ask(database.insights, sql.reads),
    ask(database.insights, sql.totalReads),
    ask(database.organisations, sql.names),
    ...companies.map((name) => ask(database[name], sql.figures[name])),
  ]);
  return { sections, ...paper, reads, total, names, figures: figures.map(([row]) => row) };
};

/** Both answers as the same figures. @throws where they are not the same */
const compare = (graph: MonthPageQuery, hand: Awaited<ReturnType<typeof byHand>>, month: string): void => {
  const number = (value: unknown): number => Number(value ?? 0);
  const [, , advertising] = hand.figures;
  const booked = (id: string, of: (one: string) => boolean): number =>
    number(
      advertising.revenue?.find((one: { id: string; month: string }) => one.id === id && of(one.month))
        ?.booked,
    );
  deepEqual(
    graph.sections!.map((one) => [
      one.slug,
      ...[one.figures.articles, one.figures.pictures, one.otherFigures.articles],
      number(one.audience?.total?.reads),
      number(one.adRevenue?.booked.amountMinor),
      number(one.otherAdRevenue?.booked.amountMinor),
    ]),
    hand.sections.map((one) => [
      one.slug,
      ...[one.articles, one.pictures, one.other_articles],
      number(hand.reads.find(({ section_id }) => section_id === one.id)?.reads),
      booked(one.id, (of) => of === month),
      booked(one.id, (of) => of !== month),
    ]),
  );
  const whole = (of: (one: string) => boolean): number =>
    (advertising.revenue ?? [])
      .filter((one: { month: string }) => of(one.month))
      .reduce((sum: number, one: { booked: string }) => sum + number(one.booked), 0);
  deepEqual(
    [graph.wholeAdRevenue, graph.otherWholeAdRevenue].map((groups) =>
      number(groups?.[0]?.revenue.booked.amountMinor),
    ),
    [whole((of) => of === month), whole((of) => of !== month)],
  );
  deepEqual(
    graph
      .newspaperIssues!.nodes.map((issue) => [
        issue.id,
        issue.goodCopies,
        issue.totalDraw,
        issue.netCirculation,
      ])
      .sort(),
    hand.issues
      .map(({ id }) => [
        id,
        hand.printed.find(({ issue_id }) => issue_id === id)?.good ?? null,
        hand.distributed.find(({ issue_id }) => issue_id === id)?.draw ?? null,
        hand.distributed.find(({ issue_id }) => issue_id === id)?.net ?? null,
      ])
      .sort(),
  );
  const measures = {
    printing: 'goodCopies',
    distribution: 'netCirculation',
    advertising: 'sellThrough',
    travel: 'loadFactor',
  };
  companies.forEach((name, place) => {
    const row = graph[name]!.months!.find((one) => one.month === month)!;
    const own = hand.figures[place];
    const inBooks = own.books?.find((one: { month: string }) => one.month === month);
    deepEqual(
      [
        number((row as never)[measures[name]]),
        number(row.books.accrued.amountMinor),
        number(row.books.received.amountMinor),
      ],
      [number(own[measures[name]]), number(inBooks?.accrued), number(inBooks?.received)],
      name,
    );
  });
};

const months = Array.from({ length: 22 }, (_, index) => {
  const before = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() - 1 - index, 1));
  const other = new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth() - 1, 1));
  return [before, other].map((date) => date.toISOString().slice(0, 7)) as [string, string];
});
const median = (values: number[]): number =>
  values.sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
const taken = { graph: [] as number[], hand: [] as number[] };
for (let round = 0; round < 4; round++)
  for (const [month, other] of months) {
    const begun = performance.now();
    const graph = await throughGraph(month, other);
    const between = performance.now();
    const hand = await byHand(month, other);
    const ended = performance.now();
    compare(graph, hand, month);
    // The first round only warms up.
    if (round === 0) continue;
    taken.graph.push(between - begun);
    taken.hand.push(ended - between);
  }
const [graph, hand] = [median(taken.graph), median(taken.hand)];
console.log(
  `${taken.graph.length} questions for ${months.length} months, the same answers: graph ${graph.toFixed(1)} ms, SQL by hand ${hand.toFixed(1)} ms, ratio ${(graph / hand).toFixed(2)}`,
);
await Promise.all(Object.values(database).map((client) => client.end()));
