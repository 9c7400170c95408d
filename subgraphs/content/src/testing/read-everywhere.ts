import type { Viewer } from '@media-graph/service';
import type { TestSubgraph } from '@media-graph/testing';

type Hidden = {
  readonly id: string;
  readonly slug: string;
  readonly text: string;
  readonly section: string;
  readonly tag: string;
  readonly channel: string;
  readonly organisation: string;
  readonly event: string;
  readonly person: string;
  readonly asset: string;
  readonly issue: string;
};

const all = 'first: 100) { totalCount nodes { id slug } edges { node { id } } }';
const entity = (type: string, field: string) => ({
  query: `query ($id: ID!) { _entities(representations: [{ __typename: "${type}", id: $id }]) { ... on ${type} { ${field}(${all} } } }`,
});

const reads: Record<string, { query: string; by: keyof Hidden | null }> = {
  'Query.article': {
    query:
      'query ($id: ID!) { article(id: $id) { id slug headline { zhHant } body { __typename } credits { name } } }',
    by: 'id',
  },
  'Query.articleBySlug': {
    query: 'query ($id: String!) { articleBySlug(slug: $id) { id slug } }',
    by: 'slug',
  },
  'Query.articles': { query: `{ articles(${all} }`, by: null },
  'Query.articles by status': {
    query: `{ d: articles(status: DRAFT, ${all} u: articles(status: UNPUBLISHED, ${all} p: articles(status: PUBLISHED, ${all} }`,
    by: null,
  },
  'Query.searchArticles': {
    query: `query ($id: String!) { searchArticles(text: $id, first: 100) {
      totalCount edges { node { id slug } highlights { headline { text } snippet { text } } }
      facets { sections { count } tags { count } months { month count } } } }`,
    by: 'text',
  },
  'Query._entities': {
    query:
      'query ($id: ID!) { _entities(representations: [{ __typename: "Article", id: $id }]) { ... on Article { id slug headline { zhHant } tags { slug } publications { publishedAt } } } }',
    by: 'id',
  },
  'Section.articles': { query: `query ($id: ID!) { section(id: $id) { articles(${all} } }`, by: 'section' },
  'Tag.articles': { query: `query ($id: ID!) { tag(id: $id) { articles(${all} } }`, by: 'tag' },
  'Channel.articles': { query: `query ($id: ID!) { channel(id: $id) { articles(${all} } }`, by: 'channel' },
  'Organisation.coverage': { ...entity('Organisation', 'coverage'), by: 'organisation' },
  'Event.coverage': { ...entity('Event', 'coverage'), by: 'event' },
  'Person.articles': { ...entity('Person', 'articles'), by: 'person' },
  'MediaAsset.usedIn': { ...entity('MediaAsset', 'usedIn'), by: 'asset' },
  'NewspaperIssue.articles': {
    query: 'query ($id: ID!) { newspaperIssue(id: $id) { articles { id slug } } }',
    by: 'issue',
  },
  'PagePlacement.article': {
    query:
      'query ($id: ID!) { newspaperIssue(id: $id) { pages { placements { position article { id slug } } } } }',
    by: 'issue',
  },
};

/** Each field of the schema that leads to an article, as `Type.field`. */
export const articlePaths = Object.keys(reads).filter((path) => !path.includes(' '));

/**
 * Asks for an article on each path there is.
 *
 * @returns the paths on which it was found and on which not, and whether any answer, errors included, told its
 *   headline or counted more than it listed
 */
export const readEverywhere = async (graph: TestSubgraph, viewer: Viewer, article: Hidden) => {
  const found: string[] = [];
  const missing: string[] = [];
  let told = false;
  for (const [path, { query, by }] of Object.entries(reads)) {
    const variables = by ? { id: article[by] } : {};
    const answer = await graph.ask(query, { as: viewer, variables });
    const text = JSON.stringify(answer);
    (text.includes(article.id) || text.includes(article.slug) ? found : missing).push(path);
    told ||= text.includes(article.text) || counts(answer.data);
  }
  return { found, missing, told };
};

/** Whether a list says that it holds more than it shows, which is how a hidden article would show itself. */
const counts = (data: unknown): boolean => {
  if (data === null || typeof data !== 'object') return false;
  const { totalCount, edges } = data as { totalCount?: number; edges?: unknown[] };
  if (totalCount !== undefined && totalCount > (edges?.length ?? 0)) return true;
  return Object.values(data).some(counts);
};
