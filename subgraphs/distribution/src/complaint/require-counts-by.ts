import { refused, shanghaiInstant } from '@media-graph/subgraph';
import type { IssuePlan } from '../issue-plan/issue-plan.entity.ts';
import type { DeliveryRoute } from '../route/delivery-route.entity.ts';
import { complaintCodes } from './complaint-codes.ts';
import type { DeliveryComplaint } from './delivery-complaint.entity.ts';

/** What counts only once the route's deadline has passed. @throws INVALID_INPUT before */
export const requireCountsBy = (
  code: DeliveryComplaint['code'],
  { issueDate }: Pick<IssuePlan, 'issueDate'>,
  route: Pick<DeliveryRoute, 'deadline'> | null,
  filedAt: Date,
): void => {
  if (route && complaintCodes[code].afterDeadline && filedAt <= shanghaiInstant(issueDate, route.deadline))
    throw refused(
      'INVALID_INPUT',
      `${code} counts from ${route.deadline.slice(0, 'HH:MM'.length)} on`,
      ...['input', 'code'],
    );
};
