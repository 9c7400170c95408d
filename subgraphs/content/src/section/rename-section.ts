import { allow, lockVersion, requireLocalized, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RenameSectionInput } from '../generated/resolvers.ts';
import type { Section } from './section.entity.ts';

/** Gives a section another name, in all languages at once. */
export const renameSection = async (
  { viewer, sectionRepository }: Transaction,
  input: RenameSectionInput,
): Promise<Section> => {
  allow(viewer, 'editor');
  const name = requireLocalized(input.name, 60, 'input', 'name');
  const section = await lockVersion(sectionRepository, input);
  return revise(sectionRepository, section, { name });
};
