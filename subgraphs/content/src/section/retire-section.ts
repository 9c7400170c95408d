import { allow, lockVersion, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RetireSectionInput } from '../generated/resolvers.ts';
import type { Section } from './section.entity.ts';

/** Offers a section no more; what stands in it stays. */
export const retireSection = async (tx: Transaction, input: RetireSectionInput): Promise<Section> => {
  allow(tx.viewer, 'editor');
  const section = await lockVersion(tx.sectionRepository, input);
  if (section.retiredAt) throw refused('ILLEGAL_TRANSITION', 'It is retired already', 'input', 'id');
  return revise(tx.sectionRepository, section, { retiredAt: new Date() });
};
