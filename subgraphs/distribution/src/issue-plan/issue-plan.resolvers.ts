import { mutation, mutationOf } from '@media-graph/subgraph';
import { forAudience, forStaffOf } from '../access.ts';
import { deliveredAt, onTimeRate } from '../delivery-run/punctuality.ts';
import { settingOn } from '../distribution-setting/distribution-settings.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { cancelIssuePlan } from './cancel-issue-plan.ts';
import { netCirculation, undeliveredCopies } from './circulation.ts';
import { closeIssuePlan } from './close-issue-plan.ts';
import { issuePrintNotice } from './issue-print-notice.ts';
import { openIssuePlan } from './open-issue-plan.ts';
import { reinstateIssuePlan } from './reinstate-issue-plan.ts';
import { reopenDraws } from './reopen-draws.ts';
import { reopenIssuePlan } from './reopen-issue-plan.ts';
import { setDraw } from './set-draw.ts';
import { takeProposedDraws } from './take-proposed-draws.ts';
import { withdrawPrintNotice } from './withdraw-print-notice.ts';

export const issuePlanResolvers: Resolvers = {
  Query: {
    issuePlan: (_, { id }, { issuePlans }) => issuePlans.load(id),
    issuePlans: forAudience('HEADQUARTERS', (_, page, { issuePlanRepository }) =>
      issuePlanRepository.page(page),
    ),
    printNotices: (_, page, { printNoticeRepository }) => printNoticeRepository.page(page),
  },
  Mutation: {
    openIssuePlan: mutation('plan', openIssuePlan),
    setDraw: mutationOf(setDraw),
    issuePrintNotice: mutationOf(issuePrintNotice),
    reopenDraws: mutation('plan', reopenDraws),
    closeIssuePlan: mutation('plan', closeIssuePlan),
    reopenIssuePlan: mutation('plan', reopenIssuePlan),
    takeProposedDraws: mutation('plan', takeProposedDraws),
    cancelIssuePlan: mutation('plan', cancelIssuePlan),
    reinstateIssuePlan: mutation('plan', reinstateIssuePlan),
    withdrawPrintNotice: mutationOf(withdrawPrintNotice),
  },
  IssuePlan: {
    __resolveReference: ({ id }, { issuePlans }) => issuePlans.load(id),
    title: ({ titleId }, _, { titles }) => titles.load(titleId),
    issue: ({ issueId }) => (issueId ? { id: issueId } : null),
    undeliveredCopies,
    netCirculation,
    deliveredAt: async ({ id }, _, { runsOfPlans }) => deliveredAt(await runsOfPlans.load(id)),
    onTimeRate: async ({ id }, _, { runsOfPlans }) => onTimeRate(await runsOfPlans.load(id)),
    draws: ({ id }, page, { drawsOfPlans }) => drawsOfPlans.load(id, page),
    notices: ({ id }, _, { noticesOfPlans }) => noticesOfPlans.load(id),
    runs: ({ id }, page, { runPagesOfPlans }) => runPagesOfPlans.load(id, page),
    returns: ({ id }, page, { returnsOfPlans }) => returnsOfPlans.load(id, page),
    shortfalls: ({ id }, page, { shortfallsOfPlans }) => shortfallsOfPlans.load(id, page),
    complaints: ({ id }, page, { complaintsOfPlans }) => complaintsOfPlans.load(id, page),
    proposedDraws: forStaffOf('STAFF', async (plan, { from }, context) => {
      const spare = await settingOn(context, plan.organisationId, 'OUTLET_SPARE', plan.issueDate);
      return context.drawRepository.proposed(plan, from, spare);
    }),
    cancellations: ({ id }, _, { cancellationsOfPlans }) => cancellationsOfPlans.load(id),
  },
  IssueCancellation: {
    mergedInto: ({ mergedIntoId }, _, { issuePlans }) =>
      mergedIntoId ? issuePlans.load(mergedIntoId) : null,
    cancelledAt: ({ createdAt }) => createdAt,
  },
  ProposedDraw: {
    route: ({ routeId }, _, { routes }) => (routeId ? routes.load(routeId) : null),
    outlet: ({ outletId }, _, { outlets }) => (outletId ? outlets.load(outletId) : null),
  },
  Draw: {
    route: ({ routeId }, _, { routes }) => (routeId ? routes.load(routeId) : null),
    outlet: ({ outletId }, _, { outlets }) => (outletId ? outlets.load(outletId) : null),
    shortCopies: ({ short }) => short,
    isUndelivered: ({ undeliveredRunId }) => undeliveredRunId !== null,
  },
  PrintNotice: {
    __resolveReference: ({ id }, { printNotices }) => printNotices.load(id),
    issue: ({ issueId }) => (issueId ? { id: issueId } : null),
    printer: ({ printerId }) => ({ id: printerId }),
    status: ({ withdrawnAt }) => (withdrawnAt ? 'WITHDRAWN' : 'ISSUED'),
  },
};
