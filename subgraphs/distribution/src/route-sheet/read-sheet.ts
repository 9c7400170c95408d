import { staffOr } from '../access/scope.ts';
import type { Context } from '../context.ts';
import { composeSheet } from './compose-sheet.ts';
import type { RouteSheet } from './route-sheet.entity.ts';

/** The sheet of a route for the day of an issue, or null when one of them cannot be seen. */
export const readSheet = async (
  issueId: string,
  routeId: string,
  context: Context,
): Promise<RouteSheet | null> => {
  staffOr(context.viewer);
  const route = await context.routes.load(routeId);
  const [plan] = await context.plansOfIssues.load(issueId);
  if (!route || !plan) return null;
  const plans = await context.issuePlanRepository.onDate(plan);
  const [stops, draws, subscribed] = await Promise.all([
    context.stopsOfRoutes.load(route.id),
    context.drawRepository.ofPlans(plans.map(({ id }) => id)),
    context.routeSheetRepository.subscribedAtStops(route.id, plan.issueDate),
  ]);
  return composeSheet({ route, stops, plans, draws, subscribed });
};
