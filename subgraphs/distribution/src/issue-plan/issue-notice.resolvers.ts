import { allow, lockVersion, mutate, refused, requireId, revise, takeStep } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { DataSources } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { IssuePlan, PrintNotice } from './issue-plan.entity.ts';
import { issuePlanTransitions } from './issue-plan-transitions.ts';

/** Asks the printing works for what no notice has asked for yet; null when that is nothing. */
const writeNotice = async (
  plan: IssuePlan,
  printerId: string,
  { printNoticeRepository }: DataSources,
): Promise<PrintNotice | null> => {
  const copies = plan.totalDraw - plan.notifiedCopies;
  if (copies === 0) return null;
  const number = 1 + (await printNoticeRepository.countBy({ planId: plan.id }));
  const { organisationId, id: planId, issueId, issueDate } = plan;
  const notice = {
    id: uuidv7(),
    organisationId,
    planId,
    issueId,
    issueDate,
    printerId,
    number,
    kind: number === 1 ? ('ORIGINAL' as const) : ('SUPPLEMENT' as const),
    copies,
    issuedAt: new Date(),
  };
  await printNoticeRepository.insert(notice);
  return notice;
};

/** From the closed draws to the closed issue. */
export const issueNotice: Resolvers = {
  Mutation: {
    issuePrintNotice: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'staff');
        const printerId = requireId(input.printerId, 'input', 'printerId');
        const plan = await lockVersion(tx.issuePlanRepository, { id: input.planId, version: input.version });
        const status = takeStep(issuePlanTransitions, plan.status, 'NOTIFY');
        if (plan.totalDraw === 0) throw refused('INVALID_INPUT', 'No copies were drawn', 'input', 'planId');
        const notice = await writeNotice(plan, printerId, tx);
        await tx.deliveryRunRepository.plan(plan, await tx.drawRepository.copiesByRoute(plan.id));
        await revise(tx.issuePlanRepository, plan, { status });
        return { plan: await tx.issuePlans.load(plan.id), notice };
      }),
    closeIssuePlan: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'staff');
        const plan = await lockVersion(tx.issuePlanRepository, { id: input.planId, version: input.version });
        const status = takeStep(issuePlanTransitions, plan.status, 'CLOSE');
        const runs = await tx.runsOfPlans.load(plan.id);
        if (runs.some((run) => run.status === 'PLANNED' || run.status === 'DEPARTED'))
          throw refused('ILLEGAL_TRANSITION', 'A run is neither completed nor cancelled');
        return { plan: await revise(tx.issuePlanRepository, plan, { status }) };
      }),
  },
};
