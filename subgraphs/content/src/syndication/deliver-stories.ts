import type { Transaction } from '../context.ts';
import type { SyndicationDelivery } from './syndication-delivery.entity.ts';
import { isLapsed, type SyndicationSubscription } from './syndication-subscription.entity.ts';

/** As many are answered at once. */
const mostDelivered = 50;

/** Notes what is due to a partner by now. Two that do it at once wait for each other, so that nothing comes twice. */
export const noteDeliveries = async (
  { syndicationSubscriptionRepository, syndicationDeliveryRepository }: Transaction,
  subscriptionId: string,
): Promise<SyndicationSubscription> => {
  const now = new Date();
  const kept = (await syndicationSubscriptionRepository.lock(subscriptionId))!;
  // Whose agreement was not proved for too long is as one that is stopped.
  const subscription = isLapsed(kept) ? { ...kept, status: 'STOPPED' as const } : kept;
  const noted = await syndicationDeliveryRepository.note(subscription, mostDelivered);
  // Corrections that come while it is stopped are due when it is resumed.
  if (noted < mostDelivered && subscription.status === 'ACTIVE')
    await syndicationSubscriptionRepository.update(subscriptionId, { checkedAt: now });
  return subscription;
};

/** What a partner is given behind a place in its deliveries; what is due by now is noted first. */
export const deliverStories = async (
  tx: Transaction,
  subscriptionId: string,
  after: string,
): Promise<SyndicationDelivery[]> => {
  const subscription = await noteDeliveries(tx, subscriptionId);
  return tx.syndicationDeliveryRepository.behind(subscription, after, mostDelivered);
};
