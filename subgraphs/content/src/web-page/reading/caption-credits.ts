import { type PageCredit, readCredits } from './read-credits.ts';

const signed =
  /[\s。！？!?（(](?<signed>(?:\p{Script=Han}{0,12}[记記]者\s*)?\p{Script=Han}{2,4}\s*[摄攝][影]?)[)）]?$/u;
const pointing = /^(?:[▲▼△▽⬆⬇↑↓]|[图圖](?:片|[一二三四五六七八九\d])?[:：])/u;
const marked = /^[■◆●◤◥]/u;
// 电车驶过大桥。陈示例 摄: no running text ends so.
const ended = /。\s*\p{Script=Han}{2,4}\s*[摄攝]$/u;
// 林示例说明工程。（中央社檔案照片）
const lent = /[（(][^（()）]{0,14}(?:[资資]料[图圖]片?|[档檔]案照片?|供[图圖])[)）]$/u;
const longestCaption = 150;
const longestUnmarked = 80;

/**
 * The credits in a caption that stands between the paragraphs, without its picture; undefined for what is none. An arrow
 * says that a line is one; behind the signs that begin lines of a list as well only the photographer's name does.
 */
export const captionCredits = (line: string): readonly PageCredit[] | undefined => {
  if (line.length <= longestCaption && lent.test(line)) return [];
  const isMarked = pointing.test(line) || marked.test(line);
  if (line.length > (isMarked ? longestCaption : longestUnmarked)) return undefined;
  if (!isMarked && !ended.test(line)) return undefined;
  const credits = readCredits(signed.exec(line)?.groups?.signed ?? '');
  return credits ?? (pointing.test(line) ? [] : undefined);
};
