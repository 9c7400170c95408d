import { allow, lockVersion, refused, requireFound, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RestoreFrontEditionInput } from '../generated/resolvers.ts';
import type { Front } from './front.entity.ts';

/** Begins the draft of a front anew with what an edition had. */
export const restoreFrontEdition = async (
  tx: Transaction,
  input: RestoreFrontEditionInput,
): Promise<Front> => {
  allow(tx.viewer, 'editor');
  const front = await lockVersion(tx.frontRepository, input);
  if (front.retiredAt) throw refused('ILLEGAL_TRANSITION', 'The front is retired', 'input', 'id');
  const edition = await tx.frontEditionRepository.byNumber(front.id, input.number);
  const { containers } = requireFound(edition, 'input', 'number');
  return revise(tx.frontRepository, front, { draft: containers });
};
