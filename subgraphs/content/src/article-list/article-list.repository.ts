import { type Condition, type Connection, type PageArguments, readLinkedPages } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import type { Article } from '../article/article.entity.ts';
import type { DateRangeInput } from '../generated/resolvers.ts';
import { listedTimes } from './listed-times.ts';

type Source = { readonly table: string; readonly parent: string; readonly and?: string };

/** By what articles are listed. Each source has an index on the parent, `listed_at` and the article's id. */
const sources = {
  section: { table: 'articles', parent: 'section_id' },
  event: { table: 'article_events', parent: 'event_id' },
  tag: { table: 'article_tags', parent: 'tag_id' },
  channel: { table: 'article_publications', parent: 'channel_id', and: "status = 'LIVE'" },
  organisation: { table: 'article_organisations', parent: 'organisation_id' },
  mentionedPerson: { table: 'article_people', parent: 'person_id' },
  person: { table: 'article_credits', parent: 'person_id' },
  asset: { table: 'article_assets', parent: 'asset_id' },
} as const satisfies Record<string, Source>;

export type ListedBy = keyof typeof sources;

/** What is asked of the article itself stands in its own table, as a section's list does. */
export type ListedPage = PageArguments & {
  readonly days?: DateRangeInput | null | undefined;
  readonly label?: Article['label'] | undefined;
  readonly status?: Article['status'] | null | undefined;
  readonly statuses?: readonly Article['status'][] | null | undefined;
};

/** SQL that keeps what is marked so, and stands so: values of enums, which GraphQL has checked. */
const standing = ({ label, status, statuses }: Pick<ListedPage, 'label' | 'status' | 'statuses'>): string =>
  `${label ? `AND label = '${label}'` : ''} ${status ? `AND status = '${status}'` : ''}
   ${statuses ? `AND status = ANY ('{${statuses.join()}}')` : ''}`;

/** SQL that keeps what came out on some days. */
const listedOn = (days: ListedPage['days']): string => {
  const { from, until } = listedTimes(days);
  const isAfter = from ? `AND listed_at >= '${from.toISOString()}'` : '';
  return until ? `${isAfter} AND listed_at < '${until.toISOString()}'` : isAfter;
};

export const articleListRepository = (manager: EntityManager, visible: Condition) => ({
  /** One page of articles for each parent, newest first: one statement for the lists and one for the articles. */
  pagesOf(
    listedBy: ListedBy,
    parentIds: readonly string[],
    { days, label, status, statuses, ...page }: ListedPage,
    load: (ids: readonly string[]) => Promise<(Article | null)[]>,
  ): Promise<Map<string, Connection<Article>>> {
    const { table, parent, and }: Source = sources[listedBy];
    const id = table === 'articles' ? 'id' : 'article_id';
    // Somebody may have two credits in one article.
    const select = listedBy === 'person' ? 'SELECT DISTINCT' : 'SELECT';
    const links = `${select} listed_at, ${id} AS id FROM ${table} WHERE ${parent} = parent.id
      AND ${visible(table)} ${and ? `AND ${and}` : ''} ${listedOn(days)} ${standing({ label, status, statuses })}`;
    const order = { by: ['article.listedAt', 'article.id'], direction: 'DESC' } as const;
    return readLinkedPages(manager, { links, columns: ['listed_at', 'id'], order }, parentIds, page, load);
  },
});
