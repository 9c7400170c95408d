import { allow, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { MergeTagsInput } from '../generated/resolvers.ts';
import { lockMerge } from '../section/lock-merge.ts';
import type { Tag } from './tag.entity.ts';

/** Gives the articles of a tag to another one, which stands in its place from then on. */
export const mergeTags = async (
  { viewer, tagRepository }: Transaction,
  input: MergeTagsInput,
): Promise<Tag> => {
  allow(viewer, 'editor');
  const { merged, into } = await lockMerge(tagRepository, input);
  if (into.type !== merged.type)
    throw refused('INVALID_INPUT', 'The tags say different things of an article', 'input', 'intoId');
  await revise(tagRepository, merged, { retiredAt: merged.retiredAt ?? new Date(), mergedInto: into.id });
  await tagRepository.handOver(merged.id, into.id);
  return tagRepository.findOneByOrFail({ id: into.id });
};
