import { requireBetween } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { endOfTerm, issuesBetween } from './account.ts';
import type { PaperSubscription, PaperSubscriptionTerm } from './paper-subscription.entity.ts';

export type Sale = {
  readonly number: number;
  readonly startsOn: string;
  /** From which months are counted; the first day, where no term goes before without a gap. */
  readonly anchorOn: string;
  /** 1 to 60. */
  readonly months: number;
  /** Of each issue. */
  readonly copies: number;
  readonly priceMinor: bigint;
  readonly ratePlanId?: string | null;
  /** Why it is not the plan's. */
  readonly priceReason?: string | null;
  readonly paidBy?: PaperSubscriptionTerm['paidBy'] | undefined;
  /** That come after its end. */
  readonly graceIssues: number;
};

/** Reckons the days and issues of a term that is sold. @throws INVALID_INPUT */
export const soldTerm = (
  { id, organisationId }: Pick<PaperSubscription, 'id' | 'organisationId'>,
  weekdays: readonly number[],
  { months, paidBy = 'UNKNOWN', ratePlanId = null, priceReason = null, ...sale }: Sale,
): PaperSubscriptionTerm => {
  const endsOn = endOfTerm(sale.anchorOn, sale.startsOn, requireBetween(months, 1, 60, 'input', 'months'));
  return {
    ...{ id: uuidv7(), organisationId, subscriptionId: id, ...sale, paidBy, endsOn, ratePlanId, priceReason },
    issues: issuesBetween(weekdays, sale.startsOn, endsOn),
    ...{ refundedIssues: 0, refundedMinor: 0n, refundEntryId: null, splitFrom: null },
    ...{ isOnAccount: false, isAutomatic: false },
  };
};
