import type { Draw, IssuePlan } from '../issue-plan/issue-plan.entity.ts';
import type { DeliveryRoute, DeliveryStop } from '../route/delivery-route.entity.ts';
import type { RouteSheet, RouteSheetProduct } from './route-sheet.entity.ts';

/** Copies that subscriptions have at a stop of the route on the day. */
export type CopiesAtStop = { readonly stopId: string; readonly titleId: string; readonly copies: number };

type Parts = {
  readonly route: DeliveryRoute;
  readonly stops: readonly DeliveryStop[];
  /** Of every title that appears on the day. */
  readonly plans: readonly Pick<IssuePlan, 'id' | 'titleId' | 'issueDate'>[];
  readonly draws: readonly Pick<Draw, 'planId' | 'kind' | 'routeId' | 'outletId' | 'copies'>[];
  readonly subscribed: readonly CopiesAtStop[];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * Lays out what is left at each stop: at an address what its subscriptions ask for, at an outlet its single copies and
 * what waits for subscribers there, and at the station what remains of the route's draw.
 */
export const composeSheet = ({
  route,
  stops,
  plans,
  draws,
  subscribed,
}: Parts): Omit<RouteSheet, 'issueId'> => {
  let missingCopies = 0;
  const products = new Map<string, RouteSheetProduct[]>(stops.map(({ id }) => [id, []]));
  for (const { id: planId, titleId } of plans) {
    const ofPlan = draws.filter((draw) => draw.planId === planId);
    const forSubscribers = (stop: DeliveryStop) =>
      sum(
        subscribed
          .filter((one) => one.stopId === stop.id && one.titleId === titleId)
          .map(({ copies }) => copies),
      );
    const forOutlet = ({ outletId }: DeliveryStop) =>
      sum(
        ofPlan.filter((draw) => outletId !== null && draw.outletId === outletId).map(({ copies }) => copies),
      );
    const ofRoute = sum(ofPlan.filter((draw) => draw.routeId === route.id).map(({ copies }) => copies));
    const rest = ofRoute - sum(stops.map(forSubscribers));
    missingCopies += Math.max(0, -rest);
    for (const stop of stops) {
      const copies =
        forSubscribers(stop) + forOutlet(stop) + (stop.kind === 'STATION' ? Math.max(0, rest) : 0);
      if (copies > 0) products.get(stop.id)!.push({ titleId, copies });
    }
  }
  const all = [...products.values()].flat();
  return {
    route,
    issueDate: plans[0]?.issueDate ?? '',
    stops: stops.map((stop) => ({ route, stop, products: products.get(stop.id)! })),
    products: plans
      .map(({ titleId }) => ({
        titleId,
        copies: sum(all.filter((one) => one.titleId === titleId).map(({ copies }) => copies)),
      }))
      .filter(({ copies }) => copies > 0),
    missingCopies,
  };
};
