import { allow, lockVersion, refused, requireText, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RemakeNewspaperPageInput } from '../generated/resolvers.ts';
import type { NewspaperPage } from './newspaper-page.entity.ts';

const mostPlates = 9;

/** Opens a page whose plate is out for another one (換版), until its issue appears. */
export const remakeNewspaperPage = async (
  tx: Transaction,
  input: RemakeNewspaperPageInput,
): Promise<NewspaperPage> => {
  allow(tx.viewer, 'editor');
  const reason = requireText(input.reason, 1000, 'input', 'reason');
  const page = await lockVersion(tx.newspaperPageRepository, input);
  const { id: pageId, signedOffAt, plateSentAt, publishedAt } = page;
  if (!signedOffAt || !plateSentAt)
    throw refused('ILLEGAL_TRANSITION', 'The plate of the page is not out', 'input', 'id');
  if (publishedAt) throw refused('ILLEGAL_TRANSITION', 'The issue is out', 'input', 'id');
  if ((await tx.platesOfPages.load(pageId)).length >= mostPlates)
    throw refused('ILLEGAL_TRANSITION', `A page has ${mostPlates} plates at most`, 'input', 'id');
  await tx.pageReopeningRepository.insert({ pageId, signedOffAt, plateSentAt, reason });
  return revise(tx.newspaperPageRepository, page, { signedOffAt: null, plateSentAt: null });
};
