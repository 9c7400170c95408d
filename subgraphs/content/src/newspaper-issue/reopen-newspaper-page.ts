import { allow, lockVersion, refused, requireText, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ReopenNewspaperPageInput } from '../generated/resolvers.ts';
import type { NewspaperPage } from './newspaper-page.entity.ts';

/** Opens a signed page again (改版), until its plate is out. */
export const reopenNewspaperPage = async (
  tx: Transaction,
  input: ReopenNewspaperPageInput,
): Promise<NewspaperPage> => {
  allow(tx.viewer, 'editor');
  const reason = requireText(input.reason, 1000, 'input', 'reason');
  const page = await lockVersion(tx.newspaperPageRepository, input);
  const { id: pageId, signedOffAt, plateSentAt } = page;
  if (!signedOffAt) throw refused('ILLEGAL_TRANSITION', 'The page is not signed off', 'input', 'id');
  if (plateSentAt) throw refused('ILLEGAL_TRANSITION', 'The plate of the page is out', 'input', 'id');
  await tx.pageReopeningRepository.insert({ pageId, signedOffAt, reason });
  return revise(tx.newspaperPageRepository, page, { signedOffAt: null });
};
