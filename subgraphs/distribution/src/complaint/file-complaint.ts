import type { Viewer } from '@media-graph/service';
import { refused, requireFound } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { organisationOf } from '../access/scope.ts';
import { shanghaiInstant } from '../calendar/days.ts';
import type { DataSources } from '../context.ts';
import type { FileComplaintInput } from '../generated/resolvers.ts';
import { requirePast, requireReference } from '../input/check-input.ts';
import type { Complaint } from './complaint.entity.ts';
import { complaintCodes } from './complaint-codes.ts';

/** Writes down a complaint of a subscriber who had a paper to come. */
export const fileComplaint = async (
  input: FileComplaintInput,
  tx: DataSources & { viewer: Viewer },
): Promise<Complaint | null> => {
  const subscription = requireFound(
    await tx.subscriptions.load(input.subscriptionId),
    'input',
    'subscriptionId',
  );
  const plan = requireFound(await tx.issuePlans.load(input.planId), 'input', 'planId');
  const served =
    plan.titleId === subscription.titleId
      ? await tx.complaintRepository.routeOn(subscription.id, plan.issueDate)
      : null;
  if (!served)
    throw refused('INVALID_INPUT', 'This subscription had no copy of this issue to come', 'input', 'planId');
  const filedAt = requirePast(input.filedAt, 'input', 'filedAt');
  if (filedAt < shanghaiInstant(plan.issueDate, '00:00'))
    throw refused('INVALID_INPUT', 'This is before the day of the issue', 'input', 'filedAt');
  const route = served.routeId ? await tx.routes.load(served.routeId) : null;
  // Whoever drove, should the route have another carrier since.
  const run = (await tx.runsOfPlans.load(plan.id)).find(({ routeId }) => routeId === route?.id);
  const { afterDeadline } = complaintCodes[input.code];
  if (route && afterDeadline && filedAt <= shanghaiInstant(plan.issueDate, route.deadline))
    throw refused(
      'INVALID_INPUT',
      `${input.code} counts from ${route.deadline.slice(0, 5)} on`,
      'input',
      'code',
    );
  const id = uuidv7();
  await tx.complaintRepository.insert({
    id,
    organisationId: organisationOf(tx.viewer),
    reference: requireReference(input.reference, 'input', 'reference'),
    subscriptionId: subscription.id,
    planId: plan.id,
    routeId: route?.id ?? null,
    carrierId: run?.carrierId ?? route?.carrierId ?? null,
    issueDate: plan.issueDate,
    code: input.code,
    status: 'OPEN',
    filedAt,
  });
  return tx.complaints.load(id);
};
