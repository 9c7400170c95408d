import { toHans } from '@media-graph/chinese/convert-script';
import { PageRefused } from './page-refused.ts';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The script of a Chinese text. @throws PageRefused for a text in another language, which is named where it shows */
export const languageOf = (text: string): 'zh-Hant' | 'zh-Hans' => {
  const chinese = count(text, /\p{Script=Han}/gu);
  const words = count(text, /\p{Script=Latin}{2,}/gu);
  if (count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) * 5 > chinese) throw foreign('Japanese');
  if (count(text, /\p{Script=Hangul}/gu) * 5 > chinese) throw foreign('Korean');
  if (words > chinese) throw foreign('a language of Latin letters, such as English');
  if (chinese < fewest)
    throw new PageRefused('NO_ARTICLE', 'No article was found on the page: it has no Chinese text.');
  return isTraditional(text) ? 'zh-Hant' : 'zh-Hans';
};

const fewest = 10;

const foreign = (language: string): PageRefused =>
  new PageRefused('NO_ARTICLE', `No article was found on the page: it is written in ${language}.`);

// In traditional text a third of the letters differ from simplified ones; in simplified text only quotations do.
const isTraditional = (text: string): boolean => {
  const letters = [...text];
  const hans = [...toHans(text)];
  return letters.filter((letter, index) => letter !== hans[index]).length * 20 > letters.length;
};
