import type { IndicatorSeriesQuery, SeriesDimension } from '../generated/operations.ts';
import type { Speaker, Words } from '../language/language.ts';

export type Point = NonNullable<NonNullable<IndicatorSeriesQuery['series']>['points']>[number];

/** What a point's key of a dimension is the id of, where that has a page or a name of its own. */
const thingOf = (
  point: Point,
  dimension: SeriesDimension,
): { name: Words | string; link?: string } | undefined => {
  const { section, article, newspaperIssue: issue, mediaAsset } = point;
  switch (dimension) {
    case 'SECTION':
      return section ? { name: section.name } : undefined;
    case 'ARTICLE':
      return article ? { name: article.headline, link: `/dashboards/articles/${article.slug}` } : undefined;
    case 'ISSUE':
      return issue
        ? { name: issue.issueDate, link: `/dashboards/issues/${issue.issueDate}/${issue.edition}` }
        : undefined;
    case 'MEDIA_ASSET':
      return mediaAsset?.title ? { name: mediaAsset.title } : undefined;
    case 'CHANNEL':
      return point.channel ? { name: point.channel.name } : undefined;
    case 'ORGANISATION':
      return point.organisation ? { name: point.organisation.name } : undefined;
    case 'ADVERTISER':
      return point.advertiser ? { name: point.advertiser.name } : undefined;
    case 'PRESS':
      return point.press ? { name: point.press.name } : undefined;
    case 'TOUR':
      return point.tour ? { name: point.tour.name } : undefined;
    case 'DELIVERY_ROUTE':
      return point.deliveryRoute ? { name: point.deliveryRoute.name } : undefined;
    default:
      return undefined;
  }
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
  const own = typeof thing?.name === 'string' ? thing.name : name(thing?.name);
  // An id says nothing to anybody; a code does.
  const code = /^[0-9a-f-]{36}$/.test(key) ? say('notFound') : term(key);
  return {
    text: own || name(point.names[place]) || (key === '' ? say('ofNone') : code),
    link: thing?.link,
  };
};
