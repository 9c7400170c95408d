import { allow, lockVersion, refused, requireFound, requireText, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { WithdrawFrontEditionInput } from '../generated/resolvers.ts';
import type { Front } from './front.entity.ts';

/** Takes an edition back: one to come does not come, and in place of the one that is shown the one before it is. */
export const withdrawFrontEdition = async (
  tx: Transaction,
  input: WithdrawFrontEditionInput,
): Promise<Front> => {
  allow(tx.viewer, 'editor');
  const withdrawalReason = requireText(input.reason, 1000, 'input', 'reason');
  const front = await lockVersion(tx.frontRepository, input);
  const { frontEditionRepository } = tx;
  const edition = requireFound(
    await frontEditionRepository.byNumber(front.id, input.number),
    'input',
    'number',
  );
  if (edition.withdrawnAt) throw refused('ILLEGAL_TRANSITION', 'It is withdrawn already', 'input', 'number');
  const withdrawn = { withdrawnAt: new Date(), withdrawnBy: tx.viewer.subject, withdrawalReason };
  await frontEditionRepository.update({ id: edition.id }, withdrawn);
  return revise(tx.frontRepository, front, {});
};
