import { allow, lockVersion, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RetireFrontInput } from '../generated/resolvers.ts';
import type { Front } from './front.entity.ts';

/** Shows a front no more. */
export const retireFront = async (tx: Transaction, input: RetireFrontInput): Promise<Front> => {
  allow(tx.viewer, 'editor');
  const front = await lockVersion(tx.frontRepository, input);
  if (front.retiredAt) throw refused('ILLEGAL_TRANSITION', 'It is retired already', 'input', 'id');
  return revise(tx.frontRepository, front, { retiredAt: new Date() });
};
