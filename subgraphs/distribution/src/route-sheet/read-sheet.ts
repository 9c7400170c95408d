import { forAudience } from '../access.ts';
import type { Context } from '../context.ts';
import { composeSheet } from './compose-sheet.ts';
import type { RouteSheet } from './route-sheet.entity.ts';

type Asked = { readonly issueId: string; readonly routeId: string };

/**
 * The sheet of a route for the day of an issue, or null when one of them cannot be seen: behind the field of the graph and
 * behind the page. @throws FORBIDDEN for everybody but staff of a distribution company
 */
export const readSheet = forAudience(
  'STAFF',
  async (_: unknown, { issueId, routeId }: Asked, context: Context): Promise<RouteSheet | null> => {
    const route = await context.routes.load(routeId);
    const [plan] = await context.plansOfIssues.load(issueId);
    if (!route || !plan) return null;
    const plans = await context.issuePlanRepository.onDate(plan);
    const [stops, draws, subscribed] = await Promise.all([
      context.stopsOfRoutes.load(route.id),
      context.drawRepository.ofPlans(plans.map(({ id }) => id)),
      context.routeSheetRepository.subscribedAtStops(route.id, plan.issueDate),
    ]);
    return { issueId: plan.issueId!, ...composeSheet({ route, stops, plans, draws, subscribed }) };
  },
);
