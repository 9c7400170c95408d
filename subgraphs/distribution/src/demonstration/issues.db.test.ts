import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { checkLists, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';

const graph = await testSubgraph(distribution, { seeds: Object.keys(distribution.demonstration!.seeds) });

test('lists hold each row once in every order, and their sums are those of the rows', async () => {
  expect(await checkLists(graph, viewers.finance)).toMatchInlineSnapshot(`
[
  "deliveryComplaints",
  "deliveryRuns",
  "issuePlans",
  "printNotices",
  "paperInvoices",
  "carrierSettlements",
  "paperSubscriptions",
]
`);
});

const ids = Array.from({ length: 30 }, (_, day) =>
  seedId('NewspaperIssue', `hzrb-2024-05-${String(day + 1).padStart(2, '0')}`),
);

/** The arithmetic that all companies' demonstrations share, written down once more. */
const expected = (day: number) => {
  const weekend = [0, 6].includes(new Date(Date.UTC(2024, 4, day)).getUTCDay());
  return {
    totalDraw: 42_000 + ((day * 137) % 900) - (weekend ? 3500 : 0),
    single: 9000 + ((day * 71) % 400),
    returns: 380 + ((day * 29) % 240),
    goodCopies: 42_000 + ((day * 137) % 900) - (weekend ? 3500 : 0) + 150 + ((day * 31) % 100),
  };
};

const fieldsOfIssue = `
  id totalDraw returns netCirculation printReturnRate outletReturnRate uncoveredCopies deliveredAt onTimeRate
  distributionPlan {
    isSynthetic status subscriptionDraw singleCopyDraw freeDraw officeDraw totalDraw notifiedCopies returnedCopies netCirculation
    draws(first: 100) { nodes { kind copies returned } } runs(first: 100) { nodes { copies status isOnTime bundles looseCopies } }
    returns(first: 100) { nodes { copies } } notices { number kind copies }
  } complaints(first: 2) { totalCount nodes { code status } }`;

test('thirty issues reconcile: draws, notices, loads, returns', async () => {
  const issues = ids.map((id, index) => ({ id, goodCopies: expected(index + 1).goodCopies }));
  const statements = await graph.statementsOf(async () => {
    const { entities, errors } = await graph.entities(
      'NewspaperIssue',
      issues,
      fieldsOfIssue,
      viewers.headquarters,
    );
    expect(errors).toBeUndefined();
    for (const [index, issue] of entities.entries()) {
      const { totalDraw, single, returns, goodCopies } = expected(index + 1);
      expect(issue).toMatchObject({
        totalDraw,
        returns,
        netCirculation: totalDraw - returns,
        uncoveredCopies: 0,
      });
      expect(issue.printReturnRate).toBeCloseTo(returns / goodCopies, 10);
      expect(issue.outletReturnRate).toBeCloseTo(returns / issue.distributionPlan.singleCopyDraw, 10);
      expect(totalDraw).toBeLessThanOrEqual(goodCopies);
      const plan = issue.distributionPlan;
      const copies = (rows: { copies: number }[]) => rows.reduce((sum, row) => sum + row.copies, 0);
      expect(plan).toMatchObject({ isSynthetic: true, singleCopyDraw: single, notifiedCopies: totalDraw });
      expect([copies(plan.draws.nodes), copies(plan.runs.nodes), copies(plan.notices)]).toEqual([
        totalDraw,
        totalDraw,
        totalDraw,
      ]);
      expect(copies(plan.returns.nodes)).toBe(returns);
      expect(plan.status).toBe(index === 29 ? 'DISPATCHED' : 'CLOSED');
      for (const run of plan.runs.nodes) expect(run.bundles * 50 + run.looseCopies).toBe(run.copies);
      for (const draw of plan.draws.nodes) expect(draw.returned).toBeLessThanOrEqual(draw.copies);
      expect(issue.onTimeRate).toBeGreaterThan(0.8);
      const inShanghai = new Date(Date.parse(issue.deliveredAt) + 8 * 3_600_000).toISOString();
      expect(inShanghai.slice(0, 10)).toBe(`2024-05-${String(index + 1).padStart(2, '0')}`);
      expect(issue.complaints.totalCount).toBe(2 + ((index + 1) % 3));
    }
  });
  // Pages of draws, runs and returns, all runs for their punctuality, and how large a bundle is.
  expect(statements.length).toBe(9);
});

test('a month in figures, and the year before it', async () => {
  const months = ['2024-05', '2024-04', '2023-06', '2022-05'];
  const fields = months.map(
    (month, index) =>
      `m${index}: distributionFigures(month: "${month}") { month issues grossCopies returnedCopies netCirculation grossReturnRate outletReturnRate onTimeRate complaints complaintsPer10k isSynthetic }`,
  );
  const { entities, errors } = await graph.entities(
    'Organisation',
    [seedId('Organisation', 'distribution')],
    fields.join(' '),
    viewers.headquarters,
  );
  expect(errors).toBeUndefined();
  const company = entities[0]!;
  const days = Array.from({ length: 30 }, (_, day) => expected(day + 1));
  const gross = days.reduce((sum, day) => sum + day.totalDraw, 0);
  const returned = days.reduce((sum, day) => sum + day.returns, 0);
  expect(company.m0).toMatchObject({
    issues: 30,
    grossCopies: String(gross),
    returnedCopies: String(returned),
    netCirculation: String(gross - returned),
    isSynthetic: true,
    complaints: 90,
  });
  expect(company.m0.grossReturnRate).toBeCloseTo(returned / gross, 10);
  expect(company.m1).toMatchObject({ issues: 30, isSynthetic: true });
  expect(company.m2).toMatchObject({ month: '2023-06' });
  expect(company.m3).toBeNull();
});
