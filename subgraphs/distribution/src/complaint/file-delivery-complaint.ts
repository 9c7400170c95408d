import {
  optionalText,
  refused,
  requireCode,
  requireFound,
  requirePast,
  shanghaiInstant,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { FileDeliveryComplaintInput } from '../generated/resolvers.ts';
import { complaintCodes } from './complaint-codes.ts';
import type { DeliveryComplaint } from './delivery-complaint.entity.ts';
import { requireCountsBy } from './require-counts-by.ts';

const wrong = (message: string, field: string) => refused('INVALID_INPUT', message, 'input', field);

/** Writes down a complaint of a subscriber who had a paper to come. */
export const fileDeliveryComplaint = async (
  tx: Transaction,
  input: FileDeliveryComplaintInput,
): Promise<DeliveryComplaint | null> => {
  const organisationId = ownCompany(tx.viewer);
  if (complaintCodes[input.code].isOfOutlets) throw wrong('Outlets alone complain of bundles', 'code');
  const subscription = requireFound(
    await tx.subscriptions.load(input.subscriptionId),
    ...['input', 'subscriptionId'],
  );
  const plan = requireFound(await tx.issuePlans.load(input.planId), 'input', 'planId');
  const served =
    plan.titleId === subscription.titleId
      ? await tx.complaintRepository.routeOn(subscription.id, plan.issueDate)
      : null;
  if (!served) throw wrong('This subscription had no copy of this issue to come', 'planId');
  const filedAt = requirePast(input.filedAt, 'input', 'filedAt');
  if (filedAt < shanghaiInstant(plan.issueDate, '00:00'))
    throw wrong('This is before the day of the issue', 'filedAt');
  const route = served.routeId ? await tx.routes.load(served.routeId) : null;
  // Whoever drove, should the route have another carrier since.
  const run = (await tx.runsOfPlans.load(plan.id)).find(({ routeId }) => routeId === route?.id);
  requireCountsBy(input.code, plan, route, filedAt);
  const id = uuidv7();
  await tx.complaintRepository.insert({
    id,
    organisationId,
    reference: requireCode(input.reference, 2, 30, 'input', 'reference'),
    subscriptionId: subscription.id,
    planId: plan.id,
    routeId: route?.id ?? null,
    carrierId: run?.carrierId ?? route?.carrierId ?? null,
    issueDate: plan.issueDate,
    code: input.code,
    status: 'OPEN',
    filedAt,
  });
  const said = optionalText(input.said, 500, 'input', 'said');
  if (said) await tx.complaintWordsRepository.insert({ complaintId: id, organisationId, said });
  return tx.complaints.load(id);
};
