import { highlight, type SnippetPiece } from '@media-graph/chinese/highlight';
import type { WrittenText } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { ArticleBlock } from '../article/article-block.entity.ts';
import { textsOf } from '../article/texts-of.ts';

const snippetLength = 120;

// What a reader would look at; a match further down an overlong text shows its beginning.
const longestSearched = 20_000;
const languages = ['zhHant', 'zhHans', 'en'] as const;

/** The pieces in the first language that has a match; without one in the first language that there is. */
const bestLanguage = (
  texts: readonly WrittenText[],
  query: string,
  length: number,
): readonly SnippetPiece[] => {
  const shown = languages
    .map((language) =>
      texts
        .flatMap((text) => text[language] || [])
        .join('\n')
        .slice(0, longestSearched),
    )
    .filter((text) => text !== '')
    .map((text) => highlight(text, query, { length }));
  return shown.find((pieces) => pieces.some(({ match }) => match)) ?? shown[0] ?? [];
};

/** Why an article was found: the matches in its headline, and the best place of its text. */
export const highlightsOf = (
  { headline, otherHeadlines, standfirst }: Pick<Article, 'headline' | 'otherHeadlines' | 'standfirst'>,
  body: readonly ArticleBlock[],
  query: string,
) => ({
  headline: [...bestLanguage([headline], query, Number.MAX_SAFE_INTEGER)],
  snippet: [
    ...bestLanguage(
      [
        ...(standfirst ? [standfirst] : []),
        ...body.flatMap(textsOf),
        ...otherHeadlines.map(({ text }) => text),
      ],
      query,
      snippetLength,
    ),
  ],
});
