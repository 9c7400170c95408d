import { allow, lockVersion, refused, requireFound, requireId, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { MergeSectionsInput } from '../generated/resolvers.ts';
import type { Section } from './section.entity.ts';

/** Gives what stands in a section to another one, which stands in its place from then on. */
export const mergeSections = async (
  { viewer, sectionRepository }: Transaction,
  input: MergeSectionsInput,
): Promise<Section> => {
  allow(viewer, 'editor');
  const intoId = requireId(input.intoId, 'input', 'intoId');
  const section = await lockVersion(sectionRepository, input);
  if (section.mergedInto) throw refused('ILLEGAL_TRANSITION', 'It was merged already', 'input', 'id');
  if (section.id === intoId)
    throw refused('INVALID_INPUT', 'A section is merged into another', 'input', 'intoId');
  const into = requireFound(await sectionRepository.lock(intoId), 'input', 'intoId');
  if (into.retiredAt) throw refused('INVALID_INPUT', 'That section is retired', 'input', 'intoId');
  await revise(sectionRepository, section, {
    ...{ retiredAt: section.retiredAt ?? new Date(), mergedInto: intoId },
  });
  await sectionRepository.handOver(section.id, intoId);
  return sectionRepository.findOneByOrFail({ id: intoId });
};
