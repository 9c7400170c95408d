import { allow, lockVersion, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ReinstateSectionInput } from '../generated/resolvers.ts';
import type { Section } from './section.entity.ts';

/** Offers a retired section again. */
export const reinstateSection = async (tx: Transaction, input: ReinstateSectionInput): Promise<Section> => {
  allow(tx.viewer, 'editor');
  const section = await lockVersion(tx.sectionRepository, input);
  if (!section.retiredAt) throw refused('ILLEGAL_TRANSITION', 'It is not retired', 'input', 'id');
  if (section.mergedInto) throw refused('ILLEGAL_TRANSITION', 'It was merged into another', 'input', 'id');
  return revise(tx.sectionRepository, section, { retiredAt: null });
};
