import { allow, requireLocalized, requireSlug } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { CreateTagInput } from '../generated/resolvers.ts';
import type { Tag } from './tag.entity.ts';

/** Adds a tag. */
export const createTag = async (
  { viewer, tagRepository }: Transaction,
  input: CreateTagInput,
): Promise<Tag> => {
  allow(viewer, 'editor');
  const slug = requireSlug(input.slug, 60, 'input', 'slug');
  const name = requireLocalized(input.name, 60, 'input', 'name');
  const id = uuidv7();
  await tagRepository.insert({ id, slug, name, type: input.type });
  return tagRepository.findOneByOrFail({ id });
};
