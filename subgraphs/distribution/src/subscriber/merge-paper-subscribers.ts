import { lockPair, refused, requireFound, requireTextBetween, revise } from '@media-graph/subgraph';
import { lockOwn, ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { MergePaperSubscribersInput } from '../generated/resolvers.ts';
import type { PaperSubscriber } from './paper-subscriber.entity.ts';

/** Gives all that somebody has who was written down twice to the one who stays; who they were as the other is deleted. */
export const mergePaperSubscribers = async (
  tx: Transaction,
  input: MergePaperSubscribersInput,
): Promise<PaperSubscriber> => {
  ownCompany(tx.viewer);
  const into = { id: input.intoId, version: input.intoVersion };
  if (input.id.toLowerCase() === into.id.toLowerCase())
    throw refused('INVALID_INPUT', 'This takes two', 'input', 'intoId');
  const [duplicate, kept] = await lockPair(
    (seen) => lockOwn(tx.viewer, tx.subscriberRepository, seen),
    input,
    into,
  );
  if (duplicate.kind === 'OFFICE' && kept.kind !== 'OFFICE')
    throw refused('INVALID_INPUT', 'An office has accounts that a person has not', 'input', 'intoId');
  requireFound(await tx.subscriberContacts.load(duplicate.id), 'input', 'id');
  requireFound(await tx.subscriberContacts.load(kept.id), 'input', 'intoId');
  const changeReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  await tx.subscriberRepository.handOver(duplicate.id, kept.id);
  await tx.subscriberContactRepository.delete({ subscriberId: duplicate.id });
  await revise(tx.subscriberRepository, duplicate, { mergedIntoId: kept.id, changeReason });
  return revise(tx.subscriberRepository, kept, {});
};
