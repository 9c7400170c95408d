import { allow, refused, requireId, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { SwapArticlesOnPagesInput } from '../generated/resolvers.ts';
import { lockOpenPage } from './lock-open-page.ts';
import { lockOpenPages } from './lock-open-pages.ts';
import type { NewspaperPage } from './newspaper-page.entity.ts';

type Seen = { id: string; version: number };

/** Both pages locked; the one page twice, where both stories stand on it. */
const lockBoth = async (
  tx: Transaction,
  seen: Seen,
  other: Seen | null,
): Promise<[NewspaperPage, NewspaperPage]> => {
  if (other) return lockOpenPages(tx, seen, other);
  const page = await lockOpenPage(tx, seen);
  return [page, page];
};

/** Gives two stories each other's place, on one page or on two of an issue. */
export const swapArticlesOnPages = async (
  tx: Transaction,
  input: SwapArticlesOnPagesInput,
): Promise<NewspaperPage> => {
  allow(tx.viewer, 'editor');
  const { withPageId, withVersion } = input;
  if ((withPageId == null) !== (withVersion == null))
    throw refused(
      'INVALID_INPUT',
      'Another page comes with the version that was read',
      'input',
      'withVersion',
    );
  const articleId = requireId(input.articleId, 'input', 'articleId');
  const otherId = requireId(input.withArticleId, 'input', 'withArticleId');
  if (articleId === otherId)
    throw refused('INVALID_INPUT', 'A story is swapped with another', 'input', 'withArticleId');
  const seen = withPageId != null && withVersion != null ? { id: withPageId, version: withVersion } : null;
  const [page, other] = await lockBoth(tx, input, seen);
  const placeOf = async (pageId: string, id: string, field: string) => {
    const place = await tx.pagePlacementRepository.findOneBy({ pageId, articleId: id });
    if (!place) throw refused('NOT_FOUND', 'The article does not stand on the page', 'input', field);
    return place;
  };
  const one = await placeOf(page.id, articleId, 'articleId');
  const two = await placeOf(other.id, otherId, 'withArticleId');
  await tx.pagePlacementRepository.exchange(one, two);
  await tx.pageProofRepository.lift([page.id, other.id]);
  if (other.id !== page.id) await revise(tx.newspaperPageRepository, other, {});
  return revise(tx.newspaperPageRepository, page, {});
};
