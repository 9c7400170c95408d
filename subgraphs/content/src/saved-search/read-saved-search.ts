import { optionalId, optionalText, refused, requireText } from '@media-graph/subgraph';
import { requireIds } from '../article/require-ids.ts';
import { listedTimes } from '../article-list/listed-times.ts';
import { asksForSomething } from '../article-search/search-articles.ts';
import type { ArticleTagsInput, SavedArticleSearchInput } from '../generated/resolvers.ts';
import type { SavedArticleSearch, SavedFilter } from './saved-article-search.entity.ts';

const mostTags = 20;

/** Tags as `searchArticles` takes them, each of them an id. */
const savedTags = ({ all, any, none }: ArticleTagsInput, ...field: string[]): ArticleTagsInput => {
  const ids = (given: readonly string[] | null | undefined, part: string) =>
    given && { [part]: requireIds(given, 0, mostTags, ...field, part) };
  return { ...ids(all, 'all'), ...ids(any, 'any'), ...ids(none, 'none') };
};

/** The filters of a search as they are kept. @throws INVALID_INPUT; BAD_USER_INPUT for no possible days */
const savedFilter = (
  { status, statuses, label, tags, days, changed, ...input }: SavedArticleSearchInput,
  ...field: string[]
): Omit<SavedFilter, 'orderBy'> => {
  const id = (name: (typeof ids)[number]) => ({ [name]: optionalId(input[name], ...field, name) });
  const word = (name: (typeof words)[number]) => ({ [name]: optionalText(input[name], 100, ...field, name) });
  listedTimes(days);
  if (changed?.from && changed.until && changed.until < changed.from)
    throw refused('INVALID_INPUT', 'It ends before it begins', ...field, 'changed');
  return {
    ...{ status, label, days },
    statuses: statuses && [...new Set(statuses)],
    tags: tags && savedTags(tags, ...field, 'tags'),
    changed: changed && {
      from: changed.from?.toISOString() ?? null,
      until: changed.until?.toISOString() ?? null,
    },
    ...Object.assign({}, ...ids.map(id), ...words.map(word)),
  };
};
const ids = [
  ...(['sectionId', 'tagId', 'channelId', 'organisationId', 'personId', 'mentionedPersonId'] as const),
  'eventId',
] as const;
const words = ['mediaTopic', 'placeCode', 'language', 'author', 'changedBy'] as const;

/** A search as it is kept. @throws INVALID_INPUT */
export const readSavedSearch = (
  input: SavedArticleSearchInput,
  ...field: string[]
): Pick<SavedArticleSearch, 'text' | 'filter'> => {
  const filter = savedFilter(input, ...field);
  const text = input.text === '' ? '' : requireText(input.text ?? '', 500, ...field, 'text');
  if (!asksForSomething(text, filter))
    throw refused('INVALID_INPUT', 'A search has a text, a filter, or both', ...field, 'text');
  return { text, filter: { ...filter, orderBy: input.orderBy ?? 'BEST' } };
};
