import { isDeepStrictEqual } from 'node:util';
import { optionalText } from '@media-graph/subgraph';
import type { Node } from 'prosemirror-model';
import type { ArticleLanguage } from '../article/article.entity.ts';
import type { RichText, TextRun } from '../article/article-block.entity.ts';
import { cutRuns, textLanguages } from '../article/text-runs-in.ts';
import { requireHref } from './require-href.ts';

const lineEnd: TextRun = { text: '\n', marks: [], href: null };

const runOf = ({ text, marks }: Node, ...field: string[]): TextRun => {
  const named = (name: string) => marks.find(({ type }) => type.name === name);
  const link = named('link');
  return {
    text: text ?? lineEnd.text,
    marks: [...(named('strong') ? ['STRONG' as const] : []), ...(named('em') ? ['EMPHASIS' as const] : [])],
    href: link ? requireHref(link.attrs.href, ...field, 'marks') : null,
  };
};

/** Runs of one look after each other are one. */
const joined = (runs: readonly TextRun[]): TextRun[] => {
  const all: TextRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && isDeepStrictEqual({ ...last, text: '' }, { ...run, text: '' })) last.text += run.text;
    else all.push({ ...run });
  }
  return all;
};

/**
 * The text of paragraphs, one a line; null where they say nothing.
 *
 * @throws INVALID_INPUT for more than so many characters, what cannot be printed, or a link to nowhere
 */
export const richTextOf = (
  paragraphs: readonly Node[],
  language: ArticleLanguage,
  longest: number,
  ...field: string[]
): RichText | null => {
  const runs = joined(
    paragraphs.flatMap(({ children }, line) => [
      ...(line > 0 ? [lineEnd] : []),
      ...children.map((inline, index) => runOf(inline, ...field, 'content', String(index))),
    ]),
  );
  const whole = runs.map(({ text }) => text).join('');
  const text = optionalText(whole, longest, ...field);
  if (text === null) return null;
  const from = whole.indexOf(text);
  const cut = cutRuns(runs, from, from + text.length);
  const isPlain = cut.every(({ marks, href }) => marks.length === 0 && href === null);
  return { text: { [textLanguages[language]]: text }, ...(!isPlain && { runs: cut }) };
};
