import { refusalsAt, requireEntries, requireFound, requireId, todayInShanghai } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { PlanPrintNightInput } from '../generated/resolvers.ts';
import type { PressRun } from '../press-run/press-run.entity.ts';
import { settingOn } from '../printing-setting/printing-settings.ts';
import { planNoticedIssue } from './plan-noticed-issue.ts';

const minute = 60_000;

/**
 * Makes orders and runs of print notices, one issue after the other on one press: an issue that has an order already
 * gets what its notices ask for beyond it. All of the night is planned, or nothing.
 */
export const planPrintNight = async (tx: Transaction, input: PlanPrintNightInput): Promise<PressRun[]> => {
  const organisationId = ownCompany(tx.viewer);
  const pressId = requireId(input.pressId, 'input', 'pressId');
  const stockId = requireId(input.stockId, 'input', 'stockId');
  const stock = requireFound(await tx.paperStocks.load(stockId), 'input', 'stockId');
  const setup = await settingOn(tx, organisationId, 'SETUP_MINUTES', todayInShanghai(input.startsAt));
  const runs: PressRun[] = [];
  let start = input.startsAt;
  for (const [index, notice] of requireEntries(input.notices, 1, 20, 'input', 'notices').entries()) {
    const { run, behind } = await refusalsAt(
      () => planNoticedIssue(tx, { organisationId, pressId, stock, start }, notice),
      ...['input', 'notices', String(index)],
    );
    if (run) runs.push(run);
    // A run that was planned before keeps its time, which may be over before the next one begins.
    if (behind)
      start = new Date(
        Math.max(start.getTime(), behind.plannedEnd.getTime() + (behind.cleanupMinutes + setup) * minute),
      );
  }
  return runs;
};
