import { addMonths, seedId, todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { soldTerm } from '../subscription/sold-term.ts';
import { company, titleId } from './network.seed.ts';
import { addressId, subscriberId } from './subscriptions.seed.ts';

/** Of a quarter that has just ended: nobody has renewed the first, the second renews itself. */
export const seedRenewals = async (dataSources: DataSources): Promise<void> => {
  const ratePlanId = seedId('PaperRatePlan', 'HZRB 3');
  const plan = (await dataSources.ratePlans.load(ratePlanId))!;
  const startsOn = addMonths(todayInShanghai(), -3);
  for (const hasAutoRenewal of [false, true]) {
    const index = hasAutoRenewal ? 9 : 8;
    const own = { organisationId: company };
    const id = seedId('PaperSubscription', `quarter ${index}`);
    const sale = { number: 1, startsOn, anchorOn: startsOn, months: 3, copies: 1, ratePlanId };
    const term = soldTerm({ id, ...own }, [1, 2, 3, 4, 5, 6, 7], {
      ...{ ...sale, priceMinor: plan.priceMinor, paidBy: 'ONLINE', graceIssues: plan.graceIssues },
    });
    await dataSources.subscriptionRepository.insert({
      ...{ id, ...own, reference: `A-90000${index}`, subscriberId: subscriberId(index), titleId, copies: 1 },
      ...{ startsOn, endsOn: term.endsOn, graceIssues: term.graceIssues, hasAutoRenewal },
    });
    await dataSources.termRepository.insert({ ...term, id: seedId('PaperSubscriptionTerm', id) });
    await dataSources.placementRepository.insert({
      ...{ id: seedId('DeliveryPlacement', id), ...own, subscriptionId: id, kind: 'REGULAR' },
      ...{ delivery: 'CARRIER', addressId: addressId(index), during: `[${startsOn},)` },
    });
    await dataSources.entryRepository.insert({
      ...{ id: seedId('SubscriptionEntry', id), ...own, subscriptionId: id, kind: 'START' },
      ...{ effectiveOn: startsOn, amountMinor: plan.priceMinor },
    });
  }
};
