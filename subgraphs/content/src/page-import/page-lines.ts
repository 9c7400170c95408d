import { toHans } from '@media-graph/subgraph';
import { type PageCredit, readCredits } from './credits.ts';

/** A line of a page with its number there. */
export interface PageLine {
  readonly text: string;
  readonly number: number;
}

const originalMark = /^(?<open>[（(【[])?\s*原(?:標題|标题|題|题)\s*(?:[:：]\s*(?<headline>.*?))?\s*$/u;

/** The original headline that a line gives, empty where it stands on the next line; undefined for other lines. */
export function originalHeadline(line: string): string | undefined {
  const match = originalMark.exec(line)?.groups;
  if (match === undefined) return undefined;
  const headline = match.headline ?? '';
  return match.open === undefined ? headline : headline.replace(/\s*[)）\]】]$/u, '');
}

const sentenceEnd = /[。！？!?；;：:…][”」』）)"]*$/u;

/** Whether a line is running text and not a headline, a heading or a list of names. */
export function isParagraph(line: string): boolean {
  if (line.includes('。')) return true;
  return (line.length > 60 && /[，,]/u.test(line)) || (line.length > 24 && sentenceEnd.test(line));
}

/** Whether a line that is no paragraph may head those that follow: short, and not broken off or spoken. */
export function mayBeHeading(line: string): boolean {
  if (isParagraph(line) || line.length > 40) return false;
  return (
    !/[，,、；;：:。…]$/u.test(line) && !/^[“「『"].*[！？!?][”」』"]$/u.test(line) && /\p{L}/u.test(line)
  );
}

const date = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\d{1,2}:\d{2}(?::\d{2})?/gu;
const label =
  '(?:来源|发布时间|发表时间|时间|日期|浏览|阅读|点击|字体|字号|分享|打印|关闭|标签|关键词|版权|声明|编号)';
const labelled = new RegExp(
  String.raw`${label}(?:次数|量|大小)?\s*[:：]\s*\S*(?:\s+[大中小](?=\s|$))*`,
  'gu',
);

/**
 * The credits in a line of a site's own particulars (date, source, size of type), none where it names nobody;
 * undefined for a line that is no such line.
 */
export function particulars(line: string): readonly PageCredit[] | undefined {
  if (line.length > 100 || line.includes('。')) return undefined;
  const converted = toHans(line);
  if (converted.length !== line.length) return undefined;
  let rest = line;
  for (const pattern of [labelled, date]) {
    rest = withoutMatches(rest, pattern);
  }
  if (rest === line) return undefined;
  return /[\p{L}\p{N}]/u.test(rest) ? readCredits(rest) : [];
}

function withoutMatches(line: string, pattern: RegExp): string {
  let rest = line;
  for (const { 0: found, index } of [...toHans(line).matchAll(pattern)].reverse()) {
    rest = `${rest.slice(0, index)} ${rest.slice(index + found.length)}`;
  }
  return rest;
}
