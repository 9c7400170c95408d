import { isParagraph, mayBeHeading } from './line-kinds.ts';
import type { PageLine } from './page-lines.ts';
import { PageRefused } from './page-refused.ts';
import { particulars } from './particulars.ts';
import { readCredits } from './read-credits.ts';
import { maybeBox } from './site-lines.ts';

const report = /^(?:本[报報台刊]|[新华華中]{2}社|.{0,8}日[报報])?.{0,14}[讯訊電电]\s*[（(:：\s]/u;
const dated = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/u;

const source = /^\S{0,2}[来來]源\s*[:：丨｜|]\s*\S+(?:[报報社网網台刊]|客[户戶]端|[头頭][条條]|[发發]布)$/u;

// A letter for each line: P running text, R a report's opening, C credits, D a date line, S whose text it is, H a short
// line, - others.
const kindOf = ({ text }: PageLine): string => {
  if (report.test(text) && isParagraph(text)) return 'R';
  if ((readCredits(text)?.length ?? 0) > 0) return 'C';
  if (source.test(text)) return 'S';
  if (particulars(text) !== undefined) return dated.test(text) ? 'D' : '-';
  if (isParagraph(text)) return 'P';
  return mayBeHeading(text) && !maybeBox(text) ? 'H' : '-';
};

// Below a text another headline begins with a date or credits under it, with a report's opening, or ends in credits as
// the text above it did.
const another = [
  /[PR][C-]*(?<next>H)H?[DC]+H?[PR]/u,
  /R[PH-]*C*(?<next>H)H?R/u,
  /[PR]C+(?<next>H)H?P[PH]*C/u,
  /[PR]C*S[CS]*(?<next>H)H?D?[PR][PH]*C*S/u,
];

// A page has one headline of the first rank: another with a text of some length above and below it is another article's.
const secondHeadline = (lines: readonly PageLine[], kinds: string): PageLine | undefined =>
  lines.find(
    ({ level }, at) =>
      level === 1 && /[PR].*[PR]/u.test(kinds.slice(0, at)) && /^.?[PR].*[PR]/u.test(kinds.slice(at + 1)),
  );

/** @throws PageRefused for a page of several articles, with their headlines */
export const requireOneArticle = (
  headline: string,
  lines: readonly PageLine[],
  articles: readonly string[] = [],
): void => {
  const kinds = lines.map(kindOf).join('');
  const match = another.map((pattern) => pattern.exec(kinds)).find((found) => found !== null);
  const second = match
    ? lines[match.index + match[0].indexOf('H')]?.text
    : (articles[1] ?? secondHeadline(lines, kinds)?.text);
  if (second === undefined) return;
  const [first, next] = [headline, second].map((text) => `“${text.slice(0, 20)}”`);
  throw new PageRefused(
    'SEVERAL_ARTICLES',
    `The page holds several articles, ${first} and ${next}: import each of them by itself.`,
  );
};
