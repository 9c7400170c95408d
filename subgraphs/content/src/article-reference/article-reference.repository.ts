import { type Connection, type PageArguments, readLinkedPages } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import type { ArticleReferenceKind } from '../generated/resolvers.ts';
import type { ArticleReference } from './article-reference.entity.ts';

/** What a text leads to; the function has an index. */
const leadsThere = `linked_addresses(body) @> ARRAY['article:' || parent.id]`;
/** Containers of a front with a card of the article. */
const hasCard = `@> jsonb_build_array(jsonb_build_object('cards',
  jsonb_build_array(jsonb_build_object('articleId', parent.id::text))))`;
const shownNow = `SELECT containers FROM front_editions WHERE front_id = front.id AND withdrawn_at IS NULL`;

/** Where references to an article stand, in the order of the list: SQL after SELECT. */
const sources: readonly (readonly [ArticleReferenceKind, string])[] = [
  ['PAGE', 'page_id FROM page_placements WHERE article_id = parent.id'],
  [
    'JUMP_LINE',
    `page.id FROM page_placements AS placement JOIN newspaper_pages AS page ON page.id = placement.page_id
     WHERE placement.article_id = parent.id AND EXISTS (
       SELECT FROM page_placements AS later JOIN newspaper_pages AS further ON further.id = later.page_id
       WHERE later.article_id = parent.id AND further.issue_id = page.issue_id AND further.number > page.number)`,
  ],
  [
    'FRONT',
    `front.id FROM fronts AS front WHERE retired_at IS NULL AND EXISTS (
       SELECT FROM ((${shownNow} AND shown_from <= now() ORDER BY shown_from DESC, number DESC LIMIT 1)
         UNION ALL (${shownNow} AND shown_from > now())) AS edition WHERE containers ${hasCard})`,
  ],
  ['FRONT_DRAFT', `id FROM fronts WHERE retired_at IS NULL AND draft ${hasCard}`],
  ['LINK', `id FROM articles WHERE ${leadsThere} AND id <> parent.id`],
  ['LIVE_BLOG_LINK', `id FROM live_blog_entries WHERE ${leadsThere} AND deleted_at IS NULL`],
  ['UPDATE', 'id FROM articles WHERE update_of = parent.id'],
  ['CORRECTION', 'id FROM article_corrections WHERE article_id = parent.id'],
  ['LIVE_BLOG', 'id FROM live_blogs WHERE article_id = parent.id'],
  [
    'SYNDICATION',
    `subscription_id FROM (
       SELECT DISTINCT ON (subscription_id) subscription_id, kind FROM syndication_deliveries
       WHERE article_id = parent.id ORDER BY subscription_id, number DESC) AS last WHERE kind = 'USABLE'`,
  ],
];

const links = sources
  .map(([kind, from], index) => {
    const column = from.slice(0, from.indexOf(' '));
    return `SELECT '${index} ${kind} ' || ${column} AS id ${from.slice(column.length)}`;
  })
  .join(' UNION ALL ');

const inOrder = { by: ['reference.id'], direction: 'ASC' } as const;

const read = (id: string): ArticleReference => {
  const [, kind, thingId] = id.split(' ');
  return { id, kind: kind as ArticleReferenceKind, thingId: thingId! };
};

/** For the newsroom alone, whom all of these tables are for. */
export const articleReferenceRepository = (manager: EntityManager) => ({
  pagesOf(
    articleIds: readonly string[],
    page: PageArguments,
  ): Promise<Map<string, Connection<ArticleReference>>> {
    const lists = { links, columns: ['id'], order: inOrder };
    return readLinkedPages(manager, lists, articleIds, page, async (ids) => ids.map(read));
  },
});
