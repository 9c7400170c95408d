import { toHans } from '@media-graph/chinese/convert-script';
import { type PageCredit, readCredits } from './read-credits.ts';

/** A line of a page with its number there. */
export type PageLine = {
  readonly text: string;
  readonly number: number;
};

const longestHeadline = 200;
const originalMark = /^(?<open>[（(【[])?\s*原(?:標題|标题|題|题)\s*(?:[:：]\s*(?<headline>.*?))?\s*$/u;

/** The original headline that a line gives, empty where it stands on the next line; undefined for other lines. */
export const originalHeadline = (line: string): string | undefined => {
  if (line.length > longestHeadline) return undefined;
  const match = originalMark.exec(line)?.groups;
  if (match === undefined) return undefined;
  const headline = match.headline ?? '';
  return match.open === undefined ? headline : headline.replace(/\s*[)）\]】]$/u, '');
};

const sentenceEnd = /[。！？!?；;：:…][”」』）)"]*$/u;

/** Whether a line is running text and not a headline, a heading or a list of names. */
export const isParagraph = (line: string): boolean => {
  if (line.includes('。')) return true;
  return (line.length > 60 && /[，,]/u.test(line)) || (line.length > 24 && sentenceEnd.test(line));
};

/** Whether a line that is no paragraph may head those that follow: short, and not broken off or spoken. */
export const mayBeHeading = (line: string): boolean => {
  if (isParagraph(line) || line.length > 40) return false;
  return (
    !/[，,、；;：:。…]$/u.test(line) && !/^[“「『"].*[！？!?][”」』"]$/u.test(line) && /\p{L}/u.test(line)
  );
};

const day = String.raw`\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?`;
const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;
const label =
  '(?:来源|发布时间|发表时间|时间|日期|浏览|阅读|点击|字体|字号|分享|打印|关闭|标签|关键词|版权|声明|编号)';
const labelled = String.raw`${label}(?:次数|量|大小)?\s*[:：]\s*\S*(?:\s+[大中小](?=\s|$))*`;
const particular = new RegExp(`${labelled}|${day}|${time}`, 'gu');
const published = new RegExp(String.raw`${day}\s*${time}`, 'u');
const supplied = /^(?:本文|本版|本组|文中)?(?:图片|照片|配图|题图|图).{0,20}(?:提供|供图)$|^.{2,20}供图$/u;

/**
 * The credits in a line of a site's own particulars (date, source, size of type, who lent the pictures), none where
 * it names nobody; undefined for a line that is no such line.
 */
export const particulars = (line: string): readonly PageCredit[] | undefined => {
  if (line.length > 100 || line.includes('。')) return undefined;
  const hans = toHans(line);
  if (supplied.test(hans)) return [];
  let rest = line;
  for (const { 0: found, index } of [...hans.matchAll(particular)].reverse()) {
    rest = `${rest.slice(0, index)} ${rest.slice(index + found.length)}`;
  }
  if (rest === line || hans.length !== line.length) return undefined;
  if (!/[\p{L}\p{N}]/u.test(rest)) return [];
  // The day with the hour is printed by machines, whatever else they print beside it.
  return readCredits(rest) ?? (published.test(line) ? [] : undefined);
};
