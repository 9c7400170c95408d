import type { DeliveryRun } from '../delivery-run/delivery-run.entity.ts';
import type { Draw, IssuePlan } from '../issue-plan/issue-plan.entity.ts';
import type { DeliveryRoute, DeliveryStop } from '../route/delivery-route.entity.ts';
import type { DeliveryVehicle } from '../vehicle/delivery-vehicle.entity.ts';
import type {
  Packed,
  TransportLine,
  TransportList,
  TransportLoad,
  TransportProduct,
} from './transport-list.entity.ts';

type Parts = {
  /** Of every title that appears on the day. */
  readonly plans: readonly Pick<IssuePlan, 'id' | 'titleId' | 'issueDate'>[];
  /** Those that were not called off, in the order of the vehicles. */
  readonly runs: readonly DeliveryRun[];
  readonly routes: ReadonlyMap<string, DeliveryRoute>;
  /** In the order in which they are driven, by the id of their route. */
  readonly stops: ReadonlyMap<string, readonly DeliveryStop[]>;
  readonly draws: readonly Pick<Draw, 'planId' | 'outletId' | 'copies'>[];
  /** With which a run is driven, by the run's id. */
  readonly vehicles: ReadonlyMap<string, DeliveryVehicle>;
  readonly copiesOfBundle: number;
};

/** Bundles are tied for one place each: they and the loose copies of many places add up by themselves. */
const packed = (lines: readonly Packed[]): Packed => ({
  copies: lines.reduce((sum, { copies }) => sum + copies, 0),
  bundles: lines.reduce((sum, { bundles }) => sum + bundles, 0),
  looseCopies: lines.reduce((sum, { looseCopies }) => sum + looseCopies, 0),
});

const productsOf = (lines: readonly TransportLine[], plans: Parts['plans']): TransportProduct[] =>
  plans
    .map(({ titleId }) => ({ titleId, ...packed(lines.filter((line) => line.titleId === titleId)) }))
    .filter(({ copies }) => copies > 0);

/** What is left last is loaded first. */
const lastRouteFirst = (one: DeliveryRoute, other: DeliveryRoute): number =>
  other.deadline.localeCompare(one.deadline) || other.code.localeCompare(one.code);

/**
 * Lays out what each vehicle takes: for an outlet at which its route stops the single copies, and for the route itself what
 * its subscribers and its station get of the rest.
 */
export const composeTransportList = ({
  plans,
  runs,
  routes,
  stops,
  draws,
  vehicles,
  copiesOfBundle,
}: Parts): TransportList => {
  const pack = (copies: number): Packed => ({
    ...{ copies, bundles: Math.floor(copies / copiesOfBundle), looseCopies: copies % copiesOfBundle },
  });
  const loadOf = (own: DeliveryRun[]): TransportLoad => {
    const { id: runId, carrierId } = own[0]!;
    let missingCopies = 0;
    const lines: Omit<TransportLine, 'position'>[] = [];
    const driven = [...new Set(own.map(({ routeId }) => routeId))]
      .map((id) => routes.get(id)!)
      .sort(lastRouteFirst);
    for (const route of driven) {
      const outlets = (stops.get(route.id) ?? []).flatMap(({ outletId }) => outletId ?? []).reverse();
      const loaded = plans.flatMap(({ id, titleId }) => {
        const run = own.find(({ planId, routeId }) => planId === id && routeId === route.id);
        if (!run) return [];
        const places = outlets.map((outletId) => ({
          ...{ outletId, titleId },
          copies: draws.find((draw) => draw.planId === id && draw.outletId === outletId)?.copies ?? 0,
        }));
        const rest = run.copies - places.reduce((sum, { copies }) => sum + copies, 0);
        missingCopies += Math.max(0, -rest);
        return [{ outletId: null, titleId, copies: Math.max(0, rest) }, ...places];
      });
      for (const place of [null, ...outlets])
        for (const { copies, ...where } of loaded.filter(({ outletId }) => outletId === place))
          if (copies > 0) lines.push({ route, ...where, ...pack(copies) });
    }
    const inOrder = lines.map((line, index) => ({ position: index + 1, ...line }));
    const vehicle = vehicles.get(runId) ?? null;
    const all = packed(inOrder);
    return {
      ...{ carrierId, vehicle, runs: own, lines: inOrder, missingCopies },
      ...{ products: productsOf(inOrder, plans), ...all },
      excessCopies: vehicle && Math.max(0, all.copies - vehicle.capacityCopies),
    };
  };
  const onOne = Map.groupBy(runs, ({ id, carrierId }) => `${carrierId} ${vehicles.get(id)?.id}`);
  const loads = [...onOne.values()].map(loadOf).filter(({ copies }) => copies > 0);
  const all = loads.flatMap(({ lines }) => lines);
  return {
    ...{ issueDate: plans[0]?.issueDate ?? '', copiesOfBundle, loads },
    ...{ products: productsOf(all, plans), ...packed(all) },
  };
};
