import { refused, requireEntries } from '@media-graph/subgraph';
import type { ArticleLanguage } from '../article/article.entity.ts';
import type { ArticleBlock } from '../article/article-block.entity.ts';
import { textsOf } from '../article/texts-of.ts';
import { readDocument } from '../article-document/read-document.ts';

const most = { blocks: 20, characters: 5000 };

/** The text of an entry of a live blog. @throws INVALID_INPUT */
export const requireEntryBody = (
  document: unknown,
  language: ArticleLanguage,
  ...field: string[]
): ArticleBlock[] => {
  const body = requireEntries(readDocument(document, language, ...field), 1, most.blocks, ...field);
  const texts = body.flatMap(textsOf).flatMap((text) => Object.values(text));
  if (texts.reduce((sum, text) => sum + (text?.length ?? 0), 0) > most.characters)
    throw refused('INVALID_INPUT', `An entry has at most ${most.characters} characters`, ...field);
  if (body.some(({ kind }) => kind === 'CORRECTION'))
    throw refused('INVALID_INPUT', 'An entry is put right by `correctLiveBlogEntry`', ...field);
  return [...body];
};
