import type { IndicatorSeriesQuery, SeriesDimension } from '../generated/operations.ts';
import type { Speaker, Words } from '../language/language.ts';

export type Point = NonNullable<NonNullable<IndicatorSeriesQuery['series']>['points']>[number];

/** The things of the graph that a point may stand for and that have a name, by their dimensions. */
const named = {
  SECTION: 'section',
  CHANNEL: 'channel',
  ORGANISATION: 'organisation',
  ADVERTISER: 'advertiser',
  PRESS: 'press',
  TOUR: 'tour',
  DISTRIBUTED_TITLE: 'distributedTitle',
  DELIVERY_ROUTE: 'deliveryRoute',
} as const satisfies Partial<Record<SeriesDimension, keyof Point>>;

/** What a point's key of a dimension is the id of, where that has a name or a page. */
const thingOf = (
  point: Point,
  dimension: SeriesDimension,
): { readonly name: Words | string | null | undefined; readonly link?: string } => {
  const { article, newspaperIssue: issue, mediaAsset } = point;
  if (dimension === 'ARTICLE' && article)
    return { name: article.headline, link: `/dashboards/articles/${article.slug}` };
  if (dimension === 'ISSUE' && issue)
    return { name: issue.issueDate, link: `/dashboards/issues/${issue.issueDate}/${issue.edition}` };
  if (dimension === 'MEDIA_ASSET') return { name: mediaAsset?.title };
  return { name: dimension in named ? point[named[dimension as keyof typeof named]]?.name : undefined };
};

/** How a point's place in a dimension is called, and where it leads. */
export const pointName = (
  point: Point,
  dimension: SeriesDimension,
  place: number,
  { name, term, say }: Speaker,
): { readonly text: string; readonly link: string | undefined } => {
  const key = point.keys[place] ?? '';
  const thing = thingOf(point, dimension);
  const own = typeof thing.name === 'string' ? thing.name : name(thing.name);
  // An id says nothing to anybody; a code does.
  const code = /^[0-9a-f-]{36}$/.test(key) ? say('notFound') : term(key);
  return {
    text: own || name(point.names[place]) || (key === '' ? say('ofNone') : code),
    link: thing.link,
  };
};
