import { allow, lockVersion, requireLocalized, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RenameTagInput } from '../generated/resolvers.ts';
import type { Tag } from './tag.entity.ts';

/** Gives a tag another name, in all languages at once. */
export const renameTag = async (
  { viewer, tagRepository }: Transaction,
  input: RenameTagInput,
): Promise<Tag> => {
  allow(viewer, 'editor');
  const name = requireLocalized(input.name, 60, 'input', 'name');
  const tag = await lockVersion(tagRepository, input);
  return revise(tagRepository, tag, { name });
};
