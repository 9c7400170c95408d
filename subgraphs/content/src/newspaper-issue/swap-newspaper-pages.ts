import { allow, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { SwapNewspaperPagesInput } from '../generated/resolvers.ts';
import { lockOpenPages } from './lock-open-pages.ts';
import type { NewspaperPage } from './newspaper-page.entity.ts';

/** Gives two pages of an issue each other's stories. */
export const swapNewspaperPages = async (
  tx: Transaction,
  input: SwapNewspaperPagesInput,
): Promise<NewspaperPage> => {
  allow(tx.viewer, 'editor');
  const [one, other] = await lockOpenPages(tx, input, { id: input.withPageId, version: input.withVersion });
  await tx.pagePlacementRepository.swap(one.id, other.id);
  await tx.pageProofRepository.lift([one.id, other.id]);
  await revise(tx.newspaperPageRepository, other, { sectionId: one.sectionId });
  return revise(tx.newspaperPageRepository, one, { sectionId: other.sectionId });
};
