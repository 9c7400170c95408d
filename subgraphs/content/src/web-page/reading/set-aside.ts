import type { PageLine } from './page-lines.ts';
import { particulars } from './particulars.ts';
import { type PageCredit, readCredits, saysMore } from './read-credits.ts';
import { isSiteLine } from './site-lines.ts';

export type SetAside = {
  /** The site's lines, and lines of credits that say more than their credits. */
  readonly aside: PageLine[];
  readonly credits: PageCredit[];
  readonly kept: PageLine[];
};

// 来源：一份旧档案。 says so in a sentence, and is the text's.
const sourced = /^\S{0,2}[来來]源\s*[:：].*。$/u;

/** The credits that a line gives besides the site's particulars; undefined for a line of the article. */
export const creditsIn = (
  line: PageLine,
): { credits: readonly PageCredit[]; isWhole: boolean } | undefined => {
  if (sourced.test(line.text)) return undefined;
  const named = readCredits(line.text);
  if (named !== undefined) return { credits: named, isWhole: !saysMore(line.text, named) };
  const credits = particulars(line.text);
  return credits === undefined ? undefined : { credits, isWhole: false };
};

/**
 * Divides the lines above a text: what the site prints there, and its line of credits, is none of the article.
 *
 * @param isArticles what is the article's although it is written as a site's lines are
 */
export const setAside = (
  lines: readonly PageLine[],
  isArticles: (line: PageLine) => boolean = () => false,
): SetAside => {
  const [aside, credits, kept]: [PageLine[], PageCredit[], PageLine[]] = [[], [], []];
  for (const line of lines) {
    const found = creditsIn(line);
    if (found !== undefined) credits.push(...found.credits);
    const isSites = !isArticles(line) && ((line.isLink && !line.level) || isSiteLine(line.text));
    if (found === undefined && !isSites) kept.push(line);
    else if (!found?.isWhole) aside.push(line);
  }
  return { aside, credits, kept };
};
