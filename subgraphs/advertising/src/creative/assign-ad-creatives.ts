import { refused, requireEntries, requireId, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AssignAdCreativesInput } from '../generated/resolvers.ts';
import type { AdLine } from '../line/line.entity.ts';
import { statusNow } from '../line/status-now.ts';
import { checkAssignments } from './check-assignments.ts';
import { requireBeforeDeadline } from './require-before-deadline.ts';

/** Says which creatives of its advertiser a line shows, in place of those it showed before. */
export const assignAdCreatives = async (tx: Transaction, input: AssignAdCreativesInput): Promise<AdLine> => {
  const line = await lockOwn(tx.viewer, tx.lineRepository, input);
  const status = statusNow(line);
  if (status === 'BOOKED')
    await requireBeforeDeadline(tx, line, (await tx.products.load(line.productId))!, 'input', 'id');
  else if (status !== 'DRAFT' && status !== 'RESERVED')
    throw refused('ILLEGAL_TRANSITION', `Nothing is assigned to a line that is ${status}`, 'input', 'id');
  const assignments = requireEntries(input.assignments, 1, 20, 'input', 'assignments').map(
    ({ creativeId, sov }, index) => ({
      creativeId: requireId(creativeId, 'input', 'assignments', String(index), 'creativeId'),
      sov: sov ?? null,
    }),
  );
  checkAssignments(assignments);
  const order = await tx.orders.load(line.orderId);
  const account = await tx.accounts.load(order!.accountId);
  const creatives = await Promise.all(assignments.map(({ creativeId }) => tx.creatives.load(creativeId)));
  if (creatives.some((creative) => creative?.advertiserId !== account?.advertiserId))
    throw refused('NOT_FOUND', "The order's advertiser has no such creative", 'input', 'assignments');
  await tx.assignmentRepository.delete({ lineId: line.id });
  await tx.assignmentRepository.insert(
    assignments.map((assignment) => ({
      ...assignment,
      lineId: line.id,
      organisationId: line.organisationId,
    })),
  );
  return revise(tx.lineRepository, line, {});
};
