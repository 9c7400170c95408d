import { allow, lockVersion, refused, requireFound, requireId, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { MergeTagsInput } from '../generated/resolvers.ts';
import type { Tag } from './tag.entity.ts';

/** Gives the articles of a tag to another one, which stands in its place from then on. */
export const mergeTags = async (
  { viewer, tagRepository }: Transaction,
  input: MergeTagsInput,
): Promise<Tag> => {
  allow(viewer, 'editor');
  const intoId = requireId(input.intoId, 'input', 'intoId');
  const tag = await lockVersion(tagRepository, input);
  if (tag.mergedInto) throw refused('ILLEGAL_TRANSITION', 'It was merged already', 'input', 'id');
  if (tag.id === intoId) throw refused('INVALID_INPUT', 'A tag is merged into another', 'input', 'intoId');
  const into = requireFound(await tagRepository.findOneBy({ id: intoId }), 'input', 'intoId');
  if (into.retiredAt) throw refused('INVALID_INPUT', 'That tag is retired', 'input', 'intoId');
  if (into.type !== tag.type)
    throw refused('INVALID_INPUT', 'The tags say different things of an article', 'input', 'intoId');
  await revise(tagRepository, tag, { retiredAt: tag.retiredAt ?? new Date(), mergedInto: intoId });
  await tagRepository.handOver(tag.id, intoId);
  return tagRepository.findOneByOrFail({ id: intoId });
};
