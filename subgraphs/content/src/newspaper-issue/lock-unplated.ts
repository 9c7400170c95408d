import { refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { NewspaperPage } from './newspaper-page.entity.ts';

/**
 * The pages of an issue that is not yet on the press, locked: whoever is at one of them is waited for.
 *
 * @throws ILLEGAL_TRANSITION once a plate is out
 */
export const lockUnplated = async (tx: Transaction, issueId: string): Promise<NewspaperPage[]> => {
  const pages = await tx.newspaperPageRepository.lockOfIssue(issueId);
  const plates = await tx.pagePlateRepository.ofPages(pages.map(({ id }) => id));
  if (plates.length > 0 || pages.some(({ plateSentAt }) => plateSentAt))
    throw refused('ILLEGAL_TRANSITION', 'A plate of the issue is out', 'input', 'id');
  return pages;
};
