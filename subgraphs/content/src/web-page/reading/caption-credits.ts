import { type PageCredit, readCredits } from './read-credits.ts';

const signed = /[\s。！？!?（(](?<signed>\p{Script=Han}{2,4}\s*[摄攝][影]?)[)）]?$/u;
const pointing = /^[▲▼△▽⬆⬇↑↓]/u;
const marked = /^[■◆●◤◥]/u;
const longestCaption = 150;

/**
 * The credits in a caption that stands between the paragraphs, without its picture; undefined for what is none. An arrow
 * says that a line is one; behind the signs that begin lines of a list as well only the photographer's name does.
 */
export const captionCredits = (line: string): readonly PageCredit[] | undefined => {
  if (line.length > longestCaption || !(pointing.test(line) || marked.test(line))) return undefined;
  const credits = readCredits(signed.exec(line)?.groups?.signed ?? '');
  return credits ?? (pointing.test(line) ? [] : undefined);
};
