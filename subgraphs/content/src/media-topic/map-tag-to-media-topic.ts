import { allow, lockVersion, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { MapTagToMediaTopicInput } from '../generated/resolvers.ts';
import type { Tag } from '../tag/tag.entity.ts';

/** Says what the stories that bear a tag are about, or takes that away. */
export const mapTagToMediaTopic = async (
  { viewer, tagRepository }: Transaction,
  input: MapTagToMediaTopicInput,
): Promise<Tag> => {
  allow(viewer, 'editor');
  const tag = await lockVersion(tagRepository, input);
  return revise(tagRepository, tag, { mediaTopic: input.code ?? null });
};
