type Operation = { readonly query: string; readonly variables?: object };

export type Scenario = {
  readonly title: string;
  readonly ours: (ids: readonly string[]) => Operation;
  readonly postgraphile: (ids: readonly string[]) => Operation;
  /** How many articles an answer has. */
  readonly articles: number;
};

const newest = (first: number): string => `first: ${first}, orderBy: [LISTED_AT_DESC, ROW_ID_DESC]`;

const list = (first: number): Scenario => ({
  title: `the newest ${first} articles, three fields`,
  articles: first,
  ours: () => ({ query: `{ articles(first: ${first}) { nodes { id slug firstPublishedAt } } }` }),
  postgraphile: () => ({
    query: `{ allArticles(${newest(first)}) { nodes { rowId slug firstPublishedAt } } }`,
  }),
});

/** The same request body at PostGraphile gives names whole, in all their languages: it knows a JSON value, no text. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  'list-10': list(10),
  'list-50': list(50),
  joins: {
    title: 'the newest 20 articles with section, tags and credits',
    articles: 20,
    ours: () => ({
      query: `{ articles(first: 20) { nodes {
        id slug headline { zhHant }
        section { slug name { zhHant } } tags { slug name { zhHant } } credits { role name }
      } } }`,
    }),
    postgraphile: () => ({
      query: `{ allArticles(${newest(20)}) { nodes {
        rowId slug headline
        sectionBySectionId { slug name }
        articleTagsByArticleId(orderBy: [POSITION_ASC]) { nodes { tagByTagId { slug name } } }
        articleCreditsByArticleId(orderBy: [POSITION_ASC]) { nodes { role name } }
      } } }`,
    }),
  },
  entities: {
    title: '100 articles by their ids, three fields',
    articles: 100,
    ours: (ids) => ({
      query: `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on Article { slug language firstPublishedAt } }
      }`,
      variables: { representations: ids.map((id) => ({ __typename: 'Article', id })) },
    }),
    postgraphile: (ids) => ({
      query: `query ($ids: [UUID!]!) {
        benchArticlesByIds(ids: $ids, first: 100) { nodes { slug language firstPublishedAt } }
      }`,
      variables: { ids },
    }),
  },
};
