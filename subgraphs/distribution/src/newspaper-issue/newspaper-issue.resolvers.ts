import { staffOr } from '../access/scope.ts';
import type { Context } from '../context.ts';
import { deliveredAt, onTimeRate } from '../delivery-run/punctuality.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { IssuePlan } from '../issue-plan/issue-plan.entity.ts';

/** The plans that the viewer may see; FORBIDDEN for a viewer who can see none of any issue. */
const plansOf = ({ id }: { id: string }, { viewer, plansOfIssues }: Context): Promise<IssuePlan[]> => {
  staffOr(viewer, 'headquarters', 'finance');
  return plansOfIssues.load(id);
};

const sumOf = (plans: readonly IssuePlan[], copies: (plan: IssuePlan) => number): number | null =>
  plans.length === 0 ? null : plans.reduce((sum, plan) => sum + copies(plan), 0);

const runsOf = async (issue: { id: string }, context: Context) => {
  const plans = await plansOf(issue, context);
  return (await Promise.all(plans.map(({ id }) => context.runsOfPlans.load(id)))).flat();
};

const netOf = ({ totalDraw, returnedCopies }: IssuePlan): number => totalDraw - returnedCopies;

/** What the gateway asked printing for, as `@requires` says. */
const goodCopiesOf = (issue: object): number | null =>
  (issue as { goodCopies?: number | null }).goodCopies ?? null;

export const newspaperIssue: Resolvers = {
  NewspaperIssue: {
    totalDraw: async (issue, _, context) => {
      const total = sumOf(await plansOf(issue, context), ({ totalDraw }) => totalDraw);
      // The printing works sees no plan, but the notices that it got.
      return total ?? (await context.notifiedCopies.load(issue.id))?.copies ?? null;
    },
    returns: async (issue, _, context) =>
      sumOf(await plansOf(issue, context), ({ returnedCopies }) => returnedCopies),
    netCirculation: async (issue, _, context) => sumOf(await plansOf(issue, context), netOf),
    returnRate: async (issue, _, context) => {
      const returns = sumOf(await plansOf(issue, context), ({ returnedCopies }) => returnedCopies);
      const goodCopies = goodCopiesOf(issue);
      return returns === null || !goodCopies ? null : returns / goodCopies;
    },
    uncoveredCopies: async (issue, _, context) => {
      const total = sumOf(await plansOf(issue, context), ({ totalDraw }) => totalDraw);
      const goodCopies = goodCopiesOf(issue);
      return total === null || goodCopies === null ? null : Math.max(0, total - goodCopies);
    },
    deliveredAt: async (issue, _, context) => deliveredAt(await runsOf(issue, context)),
    onTimeRate: async (issue, _, context) => onTimeRate(await runsOf(issue, context)),
    complaints: async (issue, page, context) => {
      const [plan] = await plansOf(issue, context);
      return plan ? context.complaintsOfPlans.load(plan.id, page) : null;
    },
    distributionPlan: async ({ id }, _, { plansOfIssues }) => (await plansOfIssues.load(id))[0] ?? null,
  },
};
