import { allow, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { SwapNewspaperPagesInput } from '../generated/resolvers.ts';
import { lockOpenPage } from './lock-open-page.ts';
import type { NewspaperPage } from './newspaper-page.entity.ts';

/** Gives two pages of an issue each other's stories. */
export const swapNewspaperPages = async (
  tx: Transaction,
  input: SwapNewspaperPagesInput,
): Promise<NewspaperPage> => {
  allow(tx.viewer, 'editor');
  const seen = { id: input.withPageId, version: input.withVersion };
  if (input.id.toLowerCase() === seen.id.toLowerCase())
    throw refused('INVALID_INPUT', 'A page is swapped with another', 'input', 'withPageId');
  // In one order, whoever begins: two who swap the same pages wait for each other.
  const isFirst = input.id.toLowerCase() < seen.id.toLowerCase();
  const first = await lockOpenPage(tx, isFirst ? input : seen);
  const second = await lockOpenPage(tx, isFirst ? seen : input);
  if (first.issueId !== second.issueId)
    throw refused('INVALID_INPUT', 'The pages are of two issues', 'input', 'withPageId');
  await tx.pagePlacementRepository.swap(first.id, second.id);
  await tx.pageProofRepository.lift([first.id, second.id]);
  const [one, other] = isFirst ? [first, second] : [second, first];
  await revise(tx.newspaperPageRepository, other, { sectionId: one.sectionId });
  return revise(tx.newspaperPageRepository, one, { sectionId: other.sectionId });
};
