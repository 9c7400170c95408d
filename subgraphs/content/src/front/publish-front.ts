import { allow, lockVersion, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { PublishFrontInput } from '../generated/resolvers.ts';
import type { Front } from './front.entity.ts';

/** Shows readers what was put on a front, as a whole: at once, or from an instant on. */
export const publishFront = async (tx: Transaction, input: PublishFrontInput): Promise<Front> => {
  allow(tx.viewer, 'editor');
  const { shownFrom } = input;
  if (shownFrom && shownFrom <= new Date())
    throw refused('INVALID_INPUT', 'Leave it out to show the front at once', 'input', 'shownFrom');
  const front = await lockVersion(tx.frontRepository, input);
  if (front.retiredAt) throw refused('ILLEGAL_TRANSITION', 'The front is retired', 'input', 'id');
  const [has] = await tx.frontRepository.drafts([front.id]);
  const containers = has?.draft ?? [];
  if (containers.length === 0)
    throw refused('ILLEGAL_TRANSITION', 'Nothing stands on the front: curate it first', 'input', 'id');
  const number = await tx.frontEditionRepository.nextNumber(front.id);
  await tx.frontEditionRepository.insert({
    ...{ frontId: front.id, number, containers },
    ...(shownFrom && { shownFrom }),
  });
  return revise(tx.frontRepository, front, {});
};
