import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { checkLists, testSubgraph, viewers } from '@media-graph/testing';
import { printing } from '../subgraph.ts';
import { issuesOfMay } from './issue-figures.ts';

const graph = await testSubgraph(printing, { seeds: Object.keys(printing.demonstration!.seeds) });

test('lists hold each row once in every order, and their sums are those of the rows', async () => {
  expect(await checkLists(graph, viewers.headquarters)).toMatchInlineSnapshot(`
[
  "pressPlates",
  "pressRuns",
  "printInvoices",
  "printOrders",
]
`);
});

type Print = {
  goodCopies: number;
  wasteCopies: number;
  wasteRate: number;
  pressStart: string;
  pressEnd: string;
};

const askIssues = async (as: Viewer = viewers.headquarters): Promise<Print[]> => {
  const { entities, errors } = await graph.entities(
    'NewspaperIssue',
    issuesOfMay.map(({ issueId: id, date: issueDate, pageCount, totalDraw }) => ({
      ...{ id, issueDate, pageCount, format: 'BROADSHEET', totalDraw },
    })),
    'goodCopies wasteCopies wasteRate pressStart pressEnd plannedCopies paperKg pressRuns { grossCopies paper { kg } }',
    as,
  );
  expect(errors).toBeUndefined();
  return entities as Print[];
};

test('every issue of the month was printed, and its copies add up', async () => {
  const prints = await askIssues();
  expect(prints).toHaveLength(30);
  for (const [index, print] of prints.entries()) {
    const issue = issuesOfMay[index]!;
    expect(print).toMatchObject({
      goodCopies: issue.goodCopies,
      plannedCopies: issue.totalDraw + 150,
      pressRuns: [{ grossCopies: print.goodCopies + print.wasteCopies }],
    });
    expect(print.goodCopies).toBeGreaterThanOrEqual(issue.totalDraw);
    expect(print.wasteRate).toBeGreaterThan(0.01);
    expect(print.wasteRate).toBeLessThan(0.04);
    expect(print.pressEnd > print.pressStart).toBe(true);
  }
});

test('thirty issues with their runs and paper are a fixed number of statements', async () => {
  const statements = (as: Viewer) => graph.statementsOf(() => askIssues(as));
  expect((await statements(viewers.headquarters)).length).toBeLessThanOrEqual(5);
  // Staff, and whether of a printing works.
  expect((await statements(viewers.printing)).length).toBeLessThanOrEqual(6);
});

test('the paper that came is what lies in the store and what runs took', async () => {
  const [row] = await graph.sql(`
    SELECT (SELECT sum(received_grams) FROM paper_reels)::text AS came,
      ((SELECT sum(remaining_grams) FROM paper_reels) + (SELECT sum(grams) FROM paper_consumptions))::text AS accounted`);
  expect(row.came).toBe(row.accounted);
});

test('a year of monthly figures: eleven closed months, and May from its runs', async () => {
  const months = Array.from({ length: 12 }, (_, index) =>
    new Date(Date.UTC(2023, 5 + index)).toISOString().slice(0, 7),
  );
  const { data, errors } = await graph.ask(
    `{ _entities(representations: [{ __typename: "Organisation", id: "${viewers.printing.organisation}" }]) { ... on Organisation {
      ${months.map((month, index) => `m${index}: printingFigures(month: "${month}") { month runs goodCopies wasteCopies grossCopies wasteRate paperKg isSynthetic invoicedTax { amountMinor } }`).join('\n')}
    } } }`,
    { as: viewers.printing },
  );
  expect(errors).toBeUndefined();
  const figures = months.map((_, index) => data._entities[0][`m${index}`]);
  expect(figures.every(({ isSynthetic, runs }) => isSynthetic && runs >= 30)).toBe(true);
  const may = figures[11];
  expect(figures.map(({ invoicedTax }) => invoicedTax === null)).toEqual(
    months.map((month) => month < '2024-05'),
  );
  const good = issuesOfMay.reduce((sum, { goodCopies }) => sum + goodCopies, 0);
  expect(Number(may.goodCopies)).toBe(good + 20_020 + 3_020 + 2_020);
  expect(BigInt(may.goodCopies) + BigInt(may.wasteCopies)).toBe(BigInt(may.grossCopies));
  const [taken] = await graph.sql(
    "SELECT sum(grams)::text AS grams FROM paper_consumptions WHERE at < '2024-06-01'",
  );
  expect(Math.round(may.paperKg * 1000)).toBe(Number(taken.grams));
});
