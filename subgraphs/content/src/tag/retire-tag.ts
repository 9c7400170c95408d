import { allow, lockVersion, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RetireTagInput } from '../generated/resolvers.ts';
import type { Tag } from './tag.entity.ts';

/** Offers a tag no more; what stands in it stays. */
export const retireTag = async (tx: Transaction, input: RetireTagInput): Promise<Tag> => {
  allow(tx.viewer, 'editor');
  const tag = await lockVersion(tx.tagRepository, input);
  if (tag.retiredAt) throw refused('ILLEGAL_TRANSITION', 'It is retired already', 'input', 'id');
  return revise(tx.tagRepository, tag, { retiredAt: new Date() });
};
