import { optionalText, refused, requireFound, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RenewPaperSubscriptionInput } from '../generated/resolvers.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { requirePrice } from './require-price.ts';
import type { Sale } from './sold-term.ts';

type Asked = Pick<
  RenewPaperSubscriptionInput,
  'ratePlanId' | 'months' | 'pricePaidMinor' | 'priceReason' | 'paidBy'
>;
export type Terms = Pick<
  Sale,
  'copies' | 'months' | 'priceMinor' | 'paidBy' | 'ratePlanId' | 'priceReason' | 'graceIssues'
>;

const missing = (field: string) =>
  refused('INVALID_INPUT', 'Without a rate plan this has to be given', 'input', field);

/**
 * For how long and for what price a term is sold: as a rate plan of today has it, unless there is a reason for another
 * price; or as was agreed, without a plan. That the plan fits is held by the database as well.
 *
 * @throws INVALID_INPUT or NOT_FOUND
 */
export const readSale = async (
  tx: Transaction,
  { organisationId, copies }: Pick<PaperSubscription, 'organisationId' | 'copies'>,
  { ratePlanId, months, pricePaidMinor, paidBy, ...asked }: Asked,
): Promise<Terms> => {
  const priceReason = optionalText(asked.priceReason, 500, 'input', 'priceReason');
  if (ratePlanId == null) {
    if (months == null) throw missing('months');
    if (pricePaidMinor == null) throw missing('pricePaidMinor');
    const priceMinor = requirePrice(pricePaidMinor);
    return { copies, months, priceMinor, paidBy, priceReason, graceIssues: 0 };
  }
  const found = await tx.ratePlans.load(ratePlanId);
  const plan = requireFound(found?.organisationId === organisationId ? found : null, 'input', 'ratePlanId');
  const today = todayInShanghai();
  if (today < plan.validFrom || (plan.validUntil && today > plan.validUntil))
    throw refused('INVALID_INPUT', 'The plan is not sold today', 'input', 'ratePlanId');
  if (months != null && months !== plan.months)
    throw refused('INVALID_INPUT', `The plan is for ${plan.months} months`, 'input', 'months');
  const priceMinor = requirePrice(pricePaidMinor ?? plan.priceMinor * BigInt(copies));
  const { id, graceIssues } = plan;
  return { copies, months: plan.months, priceMinor, paidBy, ratePlanId: id, priceReason, graceIssues };
};
