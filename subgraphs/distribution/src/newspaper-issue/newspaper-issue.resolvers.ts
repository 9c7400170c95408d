import { forAudience } from '../access.ts';
import type { Context } from '../context.ts';
import { deliveredAt, dispatchedAt, onTimeRate } from '../delivery-run/punctuality.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { netCirculation, outletCopies } from '../issue-plan/circulation.ts';
import type { IssuePlan } from '../issue-plan/issue-plan.entity.ts';

type Issue = { readonly id: string };

/** A field about an issue's delivery, for those who may see plans. */
const ofIssue = <Arguments, Answer>(
  resolve: (issue: Issue, args: Arguments, context: Context) => Promise<Answer>,
) => forAudience('HEADQUARTERS', resolve);

/** Of all the issue's plans that the viewer may see and that were not cancelled; null without any. */
const sumOf = async (
  { id }: Issue,
  { plansOfIssues }: Context,
  copies: (plan: IssuePlan) => number,
): Promise<number | null> => {
  const plans = (await plansOfIssues.load(id)).filter(({ status }) => status !== 'CANCELLED');
  return plans.length === 0 ? null : plans.reduce((sum, plan) => sum + copies(plan), 0);
};
const drawn = ({ totalDraw }: IssuePlan): number => totalDraw;
const returned = ({ returnedCopies }: IssuePlan): number => returnedCopies;

const runsOf = async ({ id }: Issue, { plansOfIssues, runsOfPlans }: Context) => {
  const plans = await plansOfIssues.load(id);
  return (await Promise.all(plans.map((plan) => runsOfPlans.load(plan.id)))).flat();
};

/** What the gateway asked printing for, as `@requires` says. */
const goodCopiesOf = (issue: object): number | null =>
  (issue as { goodCopies?: number | null }).goodCopies ?? null;

export const newspaperIssueResolvers: Resolvers = {
  NewspaperIssue: {
    totalDraw: async (issue, _, context) =>
      // The printing works sees no plan, but the notices that it got.
      (await sumOf(issue, context, drawn)) ?? (await context.notifiedCopies.load(issue.id))?.copies ?? null,
    returns: ofIssue((issue, _, context) => sumOf(issue, context, returned)),
    netCirculation: ofIssue((issue, _, context) => sumOf(issue, context, netCirculation)),
    printReturnRate: ofIssue(async (issue, _, context) => {
      const returns = await sumOf(issue, context, returned);
      const goodCopies = goodCopiesOf(issue);
      return returns === null || !goodCopies ? null : returns / goodCopies;
    }),
    outletReturnRate: ofIssue(async (issue, _, context) => {
      const [returns, copies] = await Promise.all([
        sumOf(issue, context, returned),
        sumOf(issue, context, outletCopies),
      ]);
      return returns === null || !copies ? null : returns / copies;
    }),
    uncoveredCopies: ofIssue(async (issue, _, context) => {
      const total = await sumOf(issue, context, drawn);
      const goodCopies = goodCopiesOf(issue);
      return total === null || goodCopies === null ? null : Math.max(0, total - goodCopies);
    }),
    dispatchedAt: ofIssue(async (issue, _, context) => dispatchedAt(await runsOf(issue, context))),
    deliveredAt: ofIssue(async (issue, _, context) => deliveredAt(await runsOf(issue, context))),
    onTimeRate: ofIssue(async (issue, _, context) => onTimeRate(await runsOf(issue, context))),
    complaints: forAudience('HEADQUARTERS', async ({ id }, page, context) => {
      const [plan, ...others] = await context.plansOfIssues.load(id);
      if (!plan || others.length === 0) return plan ? context.complaintsOfPlans.load(plan.id, page) : null;
      return context.complaintRepository.pageOfPlans([plan.id, ...others.map((one) => one.id)], page);
    }),
    distributionPlan: ofIssue(
      async ({ id }, _, { plansOfIssues }) => (await plansOfIssues.load(id))[0] ?? null,
    ),
    distributionPlans: ofIssue(({ id }, _, { plansOfIssues }) => plansOfIssues.load(id)),
  },
};
