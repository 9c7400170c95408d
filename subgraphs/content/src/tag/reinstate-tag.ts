import { allow, lockVersion, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ReinstateTagInput } from '../generated/resolvers.ts';
import type { Tag } from './tag.entity.ts';

/** Offers a retired tag again. */
export const reinstateTag = async (tx: Transaction, input: ReinstateTagInput): Promise<Tag> => {
  allow(tx.viewer, 'editor');
  const tag = await lockVersion(tx.tagRepository, input);
  if (!tag.retiredAt) throw refused('ILLEGAL_TRANSITION', 'It is not retired', 'input', 'id');
  if (tag.mergedInto) throw refused('ILLEGAL_TRANSITION', 'It was merged into another', 'input', 'id');
  return revise(tx.tagRepository, tag, { retiredAt: null });
};
