import { allow, refused } from '@media-graph/subgraph';
import { requireIds } from '../article/require-ids.ts';
import type { Transaction } from '../context.ts';
import type { OrderSectionsInput } from '../generated/resolvers.ts';
import type { Section } from './section.entity.ts';

const mostSections = 200;

/** Says in which order the newspaper's sections come. */
export const orderSections = async (
  { viewer, sectionRepository }: Transaction,
  input: OrderSectionsInput,
): Promise<{ sections: Section[] }> => {
  allow(viewer, 'editor');
  const ids = requireIds(input.sectionIds, 1, mostSections, 'input', 'sectionIds');
  const offered = await sectionRepository.lockOffered();
  if (ids.length !== offered.length || offered.some(({ id }) => !ids.includes(id)))
    throw refused('INVALID_INPUT', 'Name each section that is offered once', 'input', 'sectionIds');
  await sectionRepository.order(ids);
  return { sections: await sectionRepository.inOrder(false) };
};
