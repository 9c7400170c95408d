import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import fc from 'fast-check';
import { statusByRuns } from '../print-order/status-by-runs.ts';
import { printing } from '../subgraph.ts';
import { newWorks, type Works } from '../testing/new-works.ts';

const graph = await testSubgraph(printing);

type Step = { readonly act: string; readonly pick: number; readonly amount: number };
type Thing = { id: string; version: number; status: string };

const acts = [
  'schedule',
  'schedule',
  'setUpPressRun',
  'startPressRun',
  'startPressRun',
  'stopPressRun',
  'resumePressRun',
  'reportPressRun',
  'reportPressRun',
  'completePressRun',
  'abortPressRun',
  'receive',
  'cancelPrintOrder',
  'deliverPrintOrder',
  'correctPressRun',
  'correctPressRun',
  'takePaperStock',
  'writeOffPaper',
] as const;
const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...acts),
  pick: fc.nat(1000),
  amount: fc.integer({ min: 1, max: 6000 }),
});

const things = (table: string, works: Works): Promise<Thing[]> =>
  graph.sql(`SELECT id, version, status FROM ${table} WHERE organisation_id = $1 ORDER BY created_at, id`, [
    works.organisation,
  ]);

/** Takes a step as far as the state of things lets it: what is refused must change nothing either. */
const take = async (works: Works, presses: readonly string[], { act, pick, amount }: Step): Promise<void> => {
  if (act === 'receive') return void (await works.receive([amount * 1000]));
  if (act === 'takePaperStock' || act === 'writeOffPaper') {
    const reels = await graph.sql('SELECT id FROM paper_reels WHERE stock_id = $1 ORDER BY id', [
      works.stock,
    ]);
    const reelId = reels[pick % reels.length].id;
    const input =
      act === 'writeOffPaper'
        ? { reelId, grams: amount * 10, kind: 'DAMAGE' }
        : { stockId: works.stock, reels: [{ reelId, grams: amount * 50 }] };
    return void (await works.act(act, { ...input, reason: 'A random loss' }));
  }
  const table = act.endsWith('Order') || act === 'schedule' ? 'print_orders' : 'press_runs';
  const rows = await things(table, works);
  const one = rows[pick % rows.length];
  if (!one) return;
  const seen = { id: one.id, version: one.version };
  if (act === 'schedule')
    await works.schedule(one.id, 1 + (pick % 40), {
      copies: amount,
      pressId: presses[pick % presses.length],
    });
  else if (act === 'reportPressRun' || act === 'correctPressRun') {
    const [wasteStartup, wasteRunning] = [amount % 50, amount % 30];
    const grossCopies = amount + wasteStartup + wasteRunning;
    const counts = { grossCopies, goodCopies: amount, wasteStartup, wasteRunning };
    const reason = act === 'correctPressRun' && { reason: 'A random count' };
    await works.act(act, { ...seen, ...counts, ...reason });
  } else if (act === 'stopPressRun')
    await works.act(act, { ...seen, kind: pick % 2 ? 'SUSPENDED' : 'STOPPED', reason: 'A random stop' });
  else if (act === 'abortPressRun')
    await works.act(act, { ...seen, reason: 'A random end', wasteCopies: amount % 100 });
  else if (act === 'cancelPrintOrder') {
    if (pick % 5 === 0) await works.act(act, { ...seen, reason: 'A random end' });
  } else await works.act(act, seen);
};

/** What must hold at every time, as statements that find what is wrong. */
const wrong: Record<string, string> = {
  'good and waste are gross': `SELECT id FROM press_runs WHERE good_copies + waste_startup + waste_running <> gross_copies`,
  'a reel has what runs and adjustments left of it': `SELECT id FROM paper_reels reel WHERE remaining_grams < 0 OR remaining_grams <> received_grams
    - (SELECT coalesce(sum(grams), 0) FROM paper_consumptions WHERE reel_id = reel.id)
    + (SELECT coalesce(sum(grams), 0) FROM paper_adjustments WHERE reel_id = reel.id)`,
  'a run took the paper of its gross copies, or it is missing': `SELECT run.id FROM press_runs run LEFT JOIN paper_consumptions taken ON taken.run_id = run.id
    GROUP BY run.id HAVING coalesce(sum(taken.grams), 0) + run.missing_grams <> round((coalesce(run.gross_copies, 0) * 4 * 0.43 * 45)::numeric)`,
  'the entries of a run come to what it counts': `SELECT run.id FROM press_runs run LEFT JOIN press_counts entry ON entry.run_id = run.id
    GROUP BY run.id HAVING coalesce(sum(entry.good_copies), 0) <> coalesce(run.good_copies, 0)
      OR coalesce(sum(entry.waste_copies), 0) <> coalesce(run.gross_copies - run.good_copies, 0) OR coalesce(sum(entry.runs), 0) <> (coalesce(run.gross_copies, 0) > 0)::int`,
  'no reel gave a run less than nothing': `SELECT reel_id FROM paper_consumptions GROUP BY reel_id, run_id HAVING sum(grams) < 0`,
  'paper is reserved for runs under way alone': `SELECT id FROM press_runs WHERE (reserved_grams > 0) <> (status IN ('IN_PROGRESS', 'SUSPENDED', 'STOPPED'))`,
  'each change of counts is a correction': `SELECT run_id FROM (SELECT *, lead(good_before) OVER (PARTITION BY run_id ORDER BY recorded_at, id) AS next
    FROM run_corrections) AS corrected JOIN press_runs run ON run.id = run_id WHERE coalesce(next, run.good_copies) <> good_after`,
  'an issue counts its runs': `SELECT issue_id FROM issue_prints print WHERE (good_copies, gross_copies) IS DISTINCT FROM
    (SELECT (sum(good_copies)::int, sum(gross_copies)::int) FROM press_runs run WHERE run.issue_id = print.issue_id)`,
  'one run is on a press': `SELECT press_id FROM press_runs WHERE status IN ('SETUP', 'IN_PROGRESS', 'STOPPED', 'CLEANUP')
    GROUP BY press_id HAVING count(*) > 1`,
  'no two runs are to have one press at one time': `SELECT one.id FROM press_runs one JOIN press_runs other USING (press_id)
    WHERE one.id < other.id AND one.occupied && other.occupied AND NOT ARRAY['COMPLETED', 'ABORTED', 'SUSPENDED'] && ARRAY[one.status, other.status]`,
  'one stop at most is open': `SELECT run_id FROM run_stops WHERE resumed_at IS NULL GROUP BY run_id HAVING count(*) > 1`,
};

test('whatever is done in whatever order, copies, paper, presses and orders add up', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 25, maxLength: 45 }), async (history) => {
      const works = await newWorks(graph, 1000);
      const presses = [works.press, await works.newPress()];
      for (let index = 0; index < 2; index++) await works.orderInPrepress({ issueId: randomUUID() });
      for (const one of history) await take(works, presses, one);

      for (const [rule, statement] of Object.entries(wrong))
        expect([rule, await graph.sql(statement)]).toEqual([rule, []]);
      const orders = await graph.sql(
        `SELECT o.status, coalesce(array_agg(run.status) FILTER (WHERE run.id IS NOT NULL), '{}') AS runs FROM print_orders o
         LEFT JOIN press_runs run ON run.order_id = o.id WHERE o.organisation_id = $1 GROUP BY o.id`,
        [works.organisation],
      );
      for (const { status, runs } of orders) {
        for (const run of runs) reached.add(run);
        if (!['CANCELLED', 'DELIVERED'].includes(status)) expect(status).toBe(statusByRuns(runs));
      }
    }),
    { numRuns: 8 },
  );
  // Else the histories would say little.
  expect(reached.size).toBeGreaterThanOrEqual(4);
});
