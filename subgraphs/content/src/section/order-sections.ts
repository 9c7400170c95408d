import { allow } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { OrderSectionsInput } from '../generated/resolvers.ts';
import type { Section } from './section.entity.ts';

/** Says in which order the newspaper’s sections come. */
export const orderSections = async (
  { viewer, sectionRepository }: Transaction,
  input: OrderSectionsInput,
): Promise<{ sections: Section[] }> => {
  allow(viewer, 'editor');
  return { sections: await sectionRepository.order(input.sectionIds, 'sectionIds') };
};
