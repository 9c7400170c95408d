import {
  refused,
  requireBetween,
  requireCode,
  requireFound,
  requirePast,
  shanghaiInstant,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { FileOutletComplaintInput } from '../generated/resolvers.ts';
import { complaintCodes } from './complaint-codes.ts';
import type { DeliveryComplaint } from './delivery-complaint.entity.ts';
import { requireCountsBy } from './require-counts-by.ts';

/** Writes down a complaint of an outlet that had copies of an issue to come. */
export const fileOutletComplaint = async (
  tx: Transaction,
  input: FileOutletComplaintInput,
): Promise<DeliveryComplaint | null> => {
  const organisationId = ownCompany(tx.viewer);
  const { code } = input;
  if (!complaintCodes[code].isOfOutlets)
    throw refused('INVALID_INPUT', 'Outlets complain of bundles', 'input', 'code');
  const outlet = requireFound(await tx.outlets.load(input.outletId), 'input', 'outletId');
  const plan = requireFound(await tx.issuePlans.load(input.planId), 'input', 'planId');
  const draw = await tx.drawRepository.at(plan.id, 'SINGLE_COPY', { routeId: null, outletId: outlet.id });
  const hasLeft = plan.status === 'DISPATCHED' || plan.status === 'CLOSED';
  if (!draw || !hasLeft)
    throw refused('INVALID_INPUT', 'The outlet had no copies of this issue to come', 'input', 'planId');
  const filedAt = requirePast(input.filedAt, 'input', 'filedAt');
  if (filedAt < shanghaiInstant(plan.issueDate, '00:00'))
    throw refused('INVALID_INPUT', 'This is before the day of the issue', 'input', 'filedAt');
  const stop = await tx.stopsOfOutlets.load(outlet.id);
  const route = stop && (await tx.routes.load(stop.routeId));
  requireCountsBy(code, plan, route, filedAt);
  const run = (await tx.runsOfPlans.load(plan.id)).find(({ routeId }) => routeId === route?.id);
  const id = uuidv7();
  await tx.complaintRepository.insert({
    ...{ id, organisationId, outletId: outlet.id, planId: plan.id, issueDate: plan.issueDate },
    reference: requireCode(input.reference, 2, 30, 'input', 'reference'),
    ...{ routeId: route?.id ?? null, carrierId: run?.carrierId ?? route?.carrierId ?? null },
    ...{ code, copies: requireBetween(input.copies, 1, draw.copies, 'input', 'copies') },
    ...{ status: 'OPEN', filedAt },
  });
  return tx.complaints.load(id);
};
