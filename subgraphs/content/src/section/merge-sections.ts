import { allow, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { MergeSectionsInput } from '../generated/resolvers.ts';
import { lockMerge } from './lock-merge.ts';
import type { Section } from './section.entity.ts';

/** Gives what stands in a section to another one, which stands in its place from then on. */
export const mergeSections = async (
  { viewer, sectionRepository }: Transaction,
  input: MergeSectionsInput,
): Promise<Section> => {
  allow(viewer, 'editor');
  const { merged, into } = await lockMerge(sectionRepository, input);
  await revise(sectionRepository, merged, {
    ...{ retiredAt: merged.retiredAt ?? new Date(), mergedInto: into.id },
  });
  await sectionRepository.handOver(merged.id, into.id);
  return sectionRepository.findOneByOrFail({ id: into.id });
};
