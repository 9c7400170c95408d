import { forAudience } from '../access.ts';
import type { Context } from '../context.ts';
import { copiesOfBundle } from '../delivery-run/copies-of-bundle.ts';
import type { DeliveryRun } from '../delivery-run/delivery-run.entity.ts';
import type { DeliveryVehicleAssignment } from '../vehicle/delivery-vehicle.entity.ts';
import { composeTransportList } from './compose-transport-list.ts';
import type { TransportList } from './transport-list.entity.ts';

/** What a run was put on, where its carrier still has it that night, or else the usual one; undefined without any. */
const assignmentOf = (
  { carrierId, vehicleId }: DeliveryRun,
  assigned: readonly DeliveryVehicleAssignment[],
): DeliveryVehicleAssignment | undefined => {
  const theirs = assigned.filter((one) => one.carrierId === carrierId);
  return (
    theirs.find((one) => one.vehicleId === vehicleId) ?? theirs.find(({ isAdditional }) => !isAdditional)
  );
};

type Asked = { readonly issueId: string; readonly carrierId?: string | null | undefined };

/**
 * The transport list of the night of an issue, or null where no plan of it is to be seen: behind the field of the graph and
 * behind the page. @throws FORBIDDEN for everybody but staff of a distribution company
 */
export const readTransportList = forAudience(
  'STAFF',
  async (
    _: unknown,
    { issueId, carrierId: asked }: Asked,
    context: Context,
  ): Promise<TransportList | null> => {
    const [plan] = await context.plansOfIssues.load(issueId);
    if (!plan) return null;
    const plans = await context.issuePlanRepository.onDate(plan);
    const planned = (await Promise.all(plans.map(({ id }) => context.runsOfPlans.load(id)))).flat();
    const driven = planned.filter(
      (run) =>
        run.status !== 'CANCELLED' && run.copies > 0 && (!asked || run.carrierId === asked.toLowerCase()),
    );
    const routeIds = [...new Set(driven.map(({ routeId }) => routeId))];
    const carrierIds = [...new Set(driven.map((run) => run.carrierId))];
    const [routes, stops, draws, carriers, bundle, assigned] = await Promise.all([
      Promise.all(routeIds.map((id) => context.routes.load(id))),
      Promise.all(routeIds.map((id) => context.stopsOfRoutes.load(id))),
      context.drawRepository.ofPlans(plans.map(({ id }) => id)),
      Promise.all(carrierIds.map((id) => context.carriers.load(id))),
      copiesOfBundle(context, plan),
      context.vehicleAssignmentRepository.onDay(carrierIds, plan.issueDate),
    ]);
    const had = await Promise.all(assigned.map(({ vehicleId }) => context.vehicles.load(vehicleId)));
    const vehicles = new Map(had.map((vehicle) => [vehicle!.id, vehicle!]));
    const drivenWith = new Map(driven.map((run) => [run.id, assignmentOf(run, assigned)]));
    const codes = new Map(carriers.map((carrier) => [carrier!.id, carrier!.code]));
    const placeOf = ({ id, carrierId }: DeliveryRun): string => {
      const { isAdditional = false, vehicleId = '' } = drivenWith.get(id) ?? {};
      return `${codes.get(carrierId)} ${isAdditional ? vehicles.get(vehicleId)!.plateNumber : ''}`;
    };
    return composeTransportList({
      plans,
      runs: driven.toSorted((one, other) => placeOf(one).localeCompare(placeOf(other))),
      routes: new Map(routes.map((route) => [route!.id, route!])),
      stops: new Map(routeIds.map((id, index) => [id, stops[index]!])),
      draws,
      vehicles: new Map(
        [...drivenWith].flatMap(([id, assignment]) =>
          assignment ? [[id, vehicles.get(assignment.vehicleId)!] as const] : [],
        ),
      ),
      copiesOfBundle: bundle,
    });
  },
);
