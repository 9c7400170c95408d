import { allow, requireLocalized, requireSlug } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { CreateSectionInput } from '../generated/resolvers.ts';
import type { Section } from './section.entity.ts';

/** Adds a section, behind the others. */
export const createSection = async (
  { viewer, sectionRepository }: Transaction,
  input: CreateSectionInput,
): Promise<Section> => {
  allow(viewer, 'editor');
  const slug = requireSlug(input.slug, 60, 'input', 'slug');
  const name = requireLocalized(input.name, 60, 'input', 'name');
  const id = uuidv7();
  const position = (await sectionRepository.maximum('position')) ?? -1;
  await sectionRepository.insert({ id, slug, name, position: position + 1 });
  return sectionRepository.findOneByOrFail({ id });
};
