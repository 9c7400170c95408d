import type { crawl, TestSubgraph, Thing } from '@media-graph/testing';
import { type GraphQLNamedType, getNamedType, isObjectType } from 'graphql';

type Schema = TestSubgraph['schema'];

const isPart = (type: GraphQLNamedType): boolean => /(Connection|Edge|Payload)$/.test(type.name);
const leadsToArticles = /^(Article|ArticleConnection|ArticleSearchConnection|_Entity)$/;

/** Lists of the newsroom's own: FORBIDDEN for all others, so that they hide nothing. */
const newsroomLists = [
  'ArticleFastTrack.article',
  'ArticlePictureRights.article',
  'PagePlate.articles',
  'PlacedFrontCard.article',
  'PublishedArticleVersion.article',
  'Query.articlesUnderReview',
];

/** Deeper in a text than a crawl goes: `article-document.db.test.ts` asks it of its own. */
const insideTexts = ['ArticleLink.article'];

/** By the same search as everybody's, or the same article by its id, for one organisation or person alone: their own tests. */
const ones = ['SavedArticleSearch.found', 'SyndicationDelivery.article'];

/** `Type.field` of every field of the schema that leads readers to articles, lists by the field that has them. */
export const fieldsToArticles = (schema: Schema): string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isPart(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => leadsToArticles.test(getNamedType(field.type).name))
        .map((field) => `${type.name}.${field.name}`),
    )
    .filter((field) => ![...newsroomLists, ...insideTexts, ...ones].includes(field))
    .sort();

/** Those of them by which an article was found in what a crawl was answered. */
export const fieldsThatFound = (
  schema: Schema,
  things: readonly Thing[],
  { text }: Awaited<ReturnType<typeof crawl>>,
  id: string,
): string[] => {
  const found = new Set<string>();
  const walk = (value: unknown, type: GraphQLNamedType, field: string): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, type, field);
    else if (value !== null && typeof value === 'object') {
      if ('id' in value && value.id === id) found.add(field);
      const fields = isObjectType(type) ? type.getFields() : {};
      for (const [name, below] of Object.entries(value)) {
        const entered = fields[name];
        if (entered) walk(below, getNamedType(entered.type), isPart(type) ? field : `${type.name}.${name}`);
      }
    }
  };
  // A crawl asks each root field, then the things by their types.
  const roots = Object.values(schema.getQueryType()!.getFields()).filter(({ name }) => !name.startsWith('_'));
  const entered: (readonly [GraphQLNamedType, string])[] = [
    ...roots.map((field) => [getNamedType(field.type), `Query.${field.name}`] as const),
    ...[...new Set(things.map(([type]) => type))].map(
      (type) => [schema.getType(type)!, 'Query._entities'] as const,
    ),
  ];
  for (const [index, { data }] of JSON.parse(text).entries())
    for (const value of Object.values(data ?? {})) walk(value, ...entered[index]!);
  return [...found].filter((field) => !newsroomLists.includes(field)).sort();
};
