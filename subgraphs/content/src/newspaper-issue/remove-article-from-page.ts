import { allow, refused, requireId, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RemoveArticleFromPageInput } from '../generated/resolvers.ts';
import { lockOpenPage } from './lock-open-page.ts';
import type { NewspaperPage } from './newspaper-page.entity.ts';

/** Takes a story off a page. */
export const removeArticleFromPage = async (
  tx: Transaction,
  input: RemoveArticleFromPageInput,
): Promise<NewspaperPage> => {
  allow(tx.viewer, 'editor');
  const articleId = requireId(input.articleId, 'input', 'articleId');
  const page = await lockOpenPage(tx, input);
  const { affected } = await tx.pagePlacementRepository.delete({ pageId: page.id, articleId });
  if (!affected) throw refused('NOT_FOUND', 'The article does not stand on the page', 'input', 'articleId');
  await tx.pageProofRepository.lift([page.id]);
  return revise(tx.newspaperPageRepository, page, {});
};
