import { fold } from '@media-graph/chinese/fold';
import { searchVector } from '@media-graph/chinese/search-vector';
import type { WrittenText } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { ArticleBlock } from '../article/article-block.entity.ts';
import { textsOf } from '../article/texts-of.ts';

type Searchable = Pick<Article, 'headline' | 'otherHeadlines' | 'standfirst'> & {
  readonly body: readonly ArticleBlock[];
  readonly credits: readonly { readonly name: string }[];
  readonly places?: readonly { readonly name: WrittenText }[];
  /** What its live blog tells of it. */
  readonly told?: readonly WrittenText[];
};

/**
 * The index of an article as a PostgreSQL tsvector: headlines with weight A, standfirst B, credited names and places C, text D.
 * Weights and positions are written out here and not by setweight() and ||, so that the column is given as one
 * value.
 */
export const searchVectorOf = ({
  headline,
  otherHeadlines,
  standfirst,
  body,
  credits,
  places = [],
  told = [],
}: Searchable): string => {
  const parts: [weight: string, text: string][] = [
    ['A', [headline, ...otherHeadlines.map(({ text }) => text)].flatMap(distinctTexts).join('\n')],
    ['B', distinctTexts(standfirst ?? {}).join('\n')],
    [
      'C',
      [...credits.map(({ name }) => name), ...places.flatMap(({ name }) => distinctTexts(name))].join('\n'),
    ],
    ['D', [...body.flatMap(textsOf), ...told].flatMap(distinctTexts).join('\n')],
  ];
  let offset = 0;
  return parts
    .map(([weight, text]) => {
      let last = offset;
      const vector = searchVector(text).replace(/(?<=[:,])\d+(?=[, ]|$)/g, (position) => {
        const moved = Number(position) + offset;
        last = Math.max(last, moved);
        return `${moved}${weight}`;
      });
      // One place stays empty, so that no phrase reaches from one part into the next.
      offset = last + 1;
      return vector;
    })
    .filter((vector) => vector !== '')
    .join(' ');
};

/** Both scripts of one text fold to the same and are indexed once. */
const distinctTexts = ({ zhHant, zhHans, en }: WrittenText): string[] => {
  const given = [zhHant, zhHans, en].filter((text): text is string => Boolean(text));
  return [...new Map(given.toReversed().map((text) => [fold(text), text])).values()].toReversed();
};
