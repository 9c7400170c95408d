import { allow, lockVersion, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { MapSectionToMediaTopicInput } from '../generated/resolvers.ts';
import type { Section } from '../section/section.entity.ts';

/** Says what a section's stories are about, or takes that away. */
export const mapSectionToMediaTopic = async (
  { viewer, sectionRepository }: Transaction,
  input: MapSectionToMediaTopicInput,
): Promise<Section> => {
  allow(viewer, 'editor');
  const section = await lockVersion(sectionRepository, input);
  return revise(sectionRepository, section, { mediaTopic: input.code ?? null });
};
