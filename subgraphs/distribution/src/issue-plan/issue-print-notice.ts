import { refused, requireId, requireStep, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import { settingOn } from '../distribution-setting/distribution-settings.ts';
import type { IssuePrintNoticeInput } from '../generated/resolvers.ts';
import type { IssuePlan, PrintNotice } from './issue-plan.entity.ts';
import { issuePlanTransitions } from './issue-plan-transitions.ts';

/** Asks the printing works for what no notice has asked for yet; null when that is nothing. */
const writeNotice = async (
  { printNoticeRepository }: Transaction,
  plan: IssuePlan,
  printerId: string,
): Promise<PrintNotice | null> => {
  const copies = plan.totalDraw - plan.notifiedCopies;
  if (copies === 0) return null;
  const number = 1 + (await printNoticeRepository.countBy({ planId: plan.id }));
  const { organisationId, id: planId, issueId, issueDate } = plan;
  const notice: PrintNotice = {
    ...{ id: uuidv7(), organisationId, planId, issueId, issueDate, printerId, number, copies },
    kind: plan.notifiedCopies === 0 ? 'ORIGINAL' : 'SUPPLEMENT',
    ...{ issuedAt: new Date(), withdrawnAt: null, withdrawalReason: null },
  };
  await printNoticeRepository.insert(notice);
  return notice;
};

/** Tells the printing works the sum of the draws, and plans a run for each route that has copies. */
export const issuePrintNotice = async (
  tx: Transaction,
  input: IssuePrintNoticeInput,
): Promise<{ plan: IssuePlan | null; notice: PrintNotice | null }> => {
  const plan = await lockOwn(tx.viewer, tx.issuePlanRepository, input);
  const printerId = requireId(input.printerId, 'input', 'printerId');
  const status = requireStep(issuePlanTransitions, plan.status, 'NOTIFIED', 'input', 'id');
  if (plan.totalDraw === 0) throw refused('INVALID_INPUT', 'No copies were drawn', 'input', 'id');
  const notice = await writeNotice(tx, plan, printerId);
  await revise(tx.issuePlanRepository, plan, { status });
  const grace = await settingOn(tx, plan.organisationId, 'GRACE', plan.issueDate);
  await tx.deliveryRunRepository.plan(plan, await tx.drawRepository.copiesByRoute(plan.id), grace);
  return { plan: await tx.issuePlans.load(plan.id), notice };
};
