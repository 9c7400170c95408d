import { fillMissingScript } from '@media-graph/chinese/convert-script';
import { badInput, type WrittenText } from '@media-graph/subgraph';
import type { ArticleLanguage } from './article.entity.ts';
import type { RichText, TextRun } from './article-block.entity.ts';

/** Under which name a `LocalizedText` has the text in a language of BCP 47. */
export const textLanguages = { 'zh-Hant': 'zhHant', 'zh-Hans': 'zhHans', en: 'en' } as const satisfies Record<
  ArticleLanguage,
  keyof WrittenText
>;

/** The stretch of a text between two of its characters, with its look. */
export const cutRuns = (runs: readonly TextRun[], from: number, until: number): TextRun[] => {
  let end = 0;
  return runs.flatMap((run) => {
    const start = end;
    end += run.text.length;
    const text = run.text.slice(Math.max(from - start, 0), Math.max(until - start, 0));
    return text === '' ? [] : [{ ...run, text }];
  });
};

/** Runs in the other script: words are converted whole, also where a mark begins inside of one, while lengths allow. */
const convertRuns = (runs: readonly TextRun[], text: string, script: 'zhHant' | 'zhHans'): TextRun[] => {
  const written = runs.map((run) => run.text).join('');
  const from = script === 'zhHant' ? 'zhHans' : 'zhHant';
  let end = 0;
  return runs.map((run) => {
    const start = end;
    end += run.text.length;
    const isCut = text.length === written.length;
    return {
      ...run,
      text: isCut ? text.slice(start, end) : (fillMissingScript({ [from]: run.text })[script] ?? ''),
    };
  });
};

/**
 * A text with its marks and links in a language; empty where it was not written in it, nor can be converted.
 *
 * @throws BAD_USER_INPUT for a language that articles are not written in
 */
export const textRunsIn = ({ text, runs }: RichText, language: string): TextRun[] => {
  if (!Object.hasOwn(textLanguages, language))
    throw badInput(`The language is one of ${Object.keys(textLanguages).join(', ')}`);
  const name = textLanguages[language as ArticleLanguage];
  const wanted = fillMissingScript(text)[name];
  if (!wanted) return [];
  if (!runs) return [{ text: wanted, marks: [], href: null }];
  return text[name] || name === 'en' ? runs : convertRuns(runs, wanted, name);
};
