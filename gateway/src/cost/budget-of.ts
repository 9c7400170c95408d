import type { Viewer } from '@media-graph/service';

/** What one operation of a caller may cost at most, as `operationCost` counts. */
export type CostBudgets = {
  readonly anonymous: number;
  readonly signedIn: number;
  /** Of those with a role; the largest that a caller has counts. */
  readonly roles: Readonly<Record<string, number>>;
};

/** The dearest question of the READMEs costs 2,113, a hundred articles with all that belongs to them 18,711. */
export const defaultCostBudgets: CostBudgets = {
  anonymous: 20_000,
  signedIn: 50_000,
  roles: { headquarters: 200_000 },
};

export const budgetOf = ({ subject, roles }: Viewer, budgets: CostBudgets): number => {
  const own = subject === null ? budgets.anonymous : budgets.signedIn;
  return Math.max(own, ...roles.map((role) => budgets.roles[role] ?? 0));
};
