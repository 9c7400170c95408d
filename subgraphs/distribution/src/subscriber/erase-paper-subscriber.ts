import { refused, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ErasePaperSubscriberInput } from '../generated/resolvers.ts';
import type { PaperSubscriber } from './paper-subscriber.entity.ts';

/** Deletes who a subscriber was and where; the subscriptions stay as figures. */
export const erasePaperSubscriber = async (
  tx: Transaction,
  input: ErasePaperSubscriberInput,
): Promise<PaperSubscriber> => {
  const subscriber = await lockOwn(tx.viewer, tx.subscriberRepository, input);
  if (await tx.subscriptionRepository.anyRuns(subscriber.id))
    throw refused('ILLEGAL_TRANSITION', 'A subscription still runs', 'input', 'id');
  if (await tx.subscriptionRepository.anyUnsettled(subscriber.id))
    throw refused(
      'ILLEGAL_TRANSITION',
      'An invoice is outstanding, refundable or to be credited: take the payment, credit it, or give back what was paid too much',
      'input',
      'id',
    );
  await tx.subscriberContactRepository.delete({ subscriberId: subscriber.id });
  await tx.addressRepository.erase([subscriber.id]);
  await tx.complaintWordsRepository.erase([subscriber.id]);
  return revise(tx.subscriberRepository, subscriber, {});
};
