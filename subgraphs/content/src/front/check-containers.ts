import {
  optionalId,
  optionalLocalized,
  optionalUrl,
  refused,
  requireBetween,
  requireEntries,
  requireLocalized,
} from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { FrontCardInput, FrontContainerInput } from '../generated/resolvers.ts';
import type { PlacedFrontCard, PlacedFrontContainer } from './front.entity.ts';

const most = { containers: 12, cards: 20, ofAll: 60 };
const longest = { title: 60, headline: 200 };

const checkTimes = ({ startsAt, endsAt }: FrontCardInput, ...field: string[]) => {
  if (startsAt && endsAt && startsAt >= endsAt)
    throw refused('INVALID_INPUT', 'A card ends after it begins', ...field, 'endsAt');
  return { startsAt: startsAt?.toISOString() ?? null, endsAt: endsAt?.toISOString() ?? null };
};

/** An article with a picture of its own, or an address outside with a headline. */
const checkCard = async (
  tx: Transaction,
  card: FrontCardInput,
  ...field: string[]
): Promise<PlacedFrontCard> => {
  const times = checkTimes(card, ...field);
  const headline = optionalLocalized(card.headline, longest.headline, ...field, 'headline');
  const articleId = optionalId(card.articleId, ...field, 'articleId');
  const imageId = optionalId(card.imageId, ...field, 'imageId');
  const url = optionalUrl(card.url, ...field, 'url');
  if ((articleId === null) === (url === null))
    throw refused('INVALID_INPUT', 'A card shows an article or an address outside', ...field, 'articleId');
  if (articleId === null) {
    if (!headline)
      throw refused('INVALID_INPUT', 'An address outside needs a headline', ...field, 'headline');
    if (imageId)
      throw refused('INVALID_INPUT', 'An address outside has no picture of ours', ...field, 'imageId');
    return { articleId, url, headline, imageId, ...times };
  }
  const [article, assets] = await Promise.all([
    tx.articles.load(articleId),
    tx.assetsOfArticles.load(articleId),
  ]);
  if (!article) throw refused('INVALID_INPUT', 'There is no such article', ...field, 'articleId');
  if (article.status === 'KILLED')
    throw refused('INVALID_INPUT', 'The article was killed, and never returns', ...field, 'articleId');
  // Whether a picture may be shown was asked with its article.
  if (imageId && !assets.some(({ assetId }) => assetId === imageId))
    throw refused('INVALID_INPUT', 'The picture is none of those of the article', ...field, 'imageId');
  return { articleId, url, headline, imageId, ...times };
};

const checkContainer = async (
  tx: Transaction,
  container: FrontContainerInput,
  ...field: string[]
): Promise<PlacedFrontContainer> => {
  const sectionId = optionalId(container.sectionId, ...field, 'sectionId');
  const tagId = optionalId(container.tagId, ...field, 'tagId');
  if (sectionId && !(await tx.sections.load(sectionId)))
    throw refused('INVALID_INPUT', 'There is no such section', ...field, 'sectionId');
  if (tagId && !(await tx.tags.load(tagId)))
    throw refused('INVALID_INPUT', 'There is no such tag', ...field, 'tagId');
  const cards = await Promise.all(
    requireEntries(container.cards ?? [], 0, most.cards, ...field, 'cards').map((card, index) =>
      checkCard(tx, card, ...field, 'cards', String(index)),
    ),
  );
  const articleIds = cards.flatMap(({ articleId }) => articleId ?? []);
  if (new Set(articleIds).size < articleIds.length)
    throw refused('INVALID_INPUT', 'An article stands once in a container', ...field, 'cards');
  return {
    title: requireLocalized(container.title, longest.title, ...field, 'title'),
    limit: requireBetween(container.limit, 1, most.cards, ...field, 'limit'),
    ...{ sectionId, tagId, cards },
    isFilledUp: container.isFilledUp !== false,
    leavesOutShown: container.leavesOutShown !== false,
  };
};

/** What is put on a front. @throws INVALID_INPUT, naming the field */
export const checkContainers = async (
  tx: Transaction,
  containers: readonly FrontContainerInput[],
  ...field: string[]
): Promise<PlacedFrontContainer[]> => {
  requireEntries(containers, 0, most.containers, ...field);
  const checked = await Promise.all(
    containers.map((container, index) => checkContainer(tx, container, ...field, String(index))),
  );
  if (checked.reduce((sum, { limit }) => sum + limit, 0) > most.ofAll)
    throw refused('INVALID_INPUT', `A front shows at most ${most.ofAll} cards`, ...field);
  return checked;
};
