import { requireFound, requirePhone, requireText, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdatePaperSubscriberInput } from '../generated/resolvers.ts';
import type { PaperSubscriber } from './paper-subscriber.entity.ts';

/** Puts right who a customer is. */
export const updatePaperSubscriber = async (
  tx: Transaction,
  { name, phone, kind, ...seen }: UpdatePaperSubscriberInput,
): Promise<PaperSubscriber> => {
  const subscriber = await lockOwn(tx.viewer, tx.subscriberRepository, seen);
  requireFound(await tx.subscriberContacts.load(subscriber.id), 'input', 'id');
  const contact = {
    ...(name != null && { name: requireText(name, 60, 'input', 'name'), nameHash: tx.lookup('name', name) }),
    ...(phone != null && {
      phone: requirePhone(phone, 'input', 'phone'),
      phoneHash: tx.lookup('phone', phone),
    }),
  };
  if (Object.keys(contact).length > 0) await tx.subscriberContactRepository.update(subscriber.id, contact);
  return revise(tx.subscriberRepository, subscriber, kind ? { kind } : {});
};
