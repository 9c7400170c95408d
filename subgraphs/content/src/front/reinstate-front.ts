import { allow, lockVersion, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ReinstateFrontInput } from '../generated/resolvers.ts';
import type { Front } from './front.entity.ts';

/** Shows a retired front again, as it was. */
export const reinstateFront = async (tx: Transaction, input: ReinstateFrontInput): Promise<Front> => {
  allow(tx.viewer, 'editor');
  const front = await lockVersion(tx.frontRepository, input);
  if (!front.retiredAt) throw refused('ILLEGAL_TRANSITION', 'It is not retired', 'input', 'id');
  return revise(tx.frontRepository, front, { retiredAt: null });
};
