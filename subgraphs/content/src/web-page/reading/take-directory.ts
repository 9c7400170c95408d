import { toHans } from '@media-graph/chinese/convert-script';
import { particulars } from './particulars.ts';

// What organisations and rooms are called at their end.
const suffix =
  /(?:公司|集团|研究院|研究所|学院|画院|医院|出版社|书局|书店|书城|通讯社|图片社|报社|社|报|印刷厂|剧团|联盟|俱乐部|中心|协会|学会|商会|基金会|委员会|局|厅|室|馆|台|网|头条|客户端|国旅|旅行社)$/u;
const name = /^(?=.*\p{Script=Han})[\p{Script=Han}A-Za-z0-9·]{2,24}$/u;

/**
 * Takes the list of names that a site puts above its articles, its own companies and products, from the lines
 * before the first paragraph. A list is lines of several names with spaces between them, at least three in all and
 * some of them called like an organisation; a headline with a space in it is not one.
 *
 * Answers the names and the number of lines taken.
 *
 * @param lines the lines before the first paragraph, or before the mark of the original headline
 * @param mayEndInHeadline whether the headline must still come after the list
 */
export const takeDirectory = (
  lines: readonly string[],
  { mayEndInHeadline }: { mayEndInHeadline: boolean },
): { names: string[]; length: number } => {
  let length = lines.findIndex((line) => !isList(line));
  if (length < 0) length = lines.length;
  if (mayEndInHeadline) length = withoutHeadline(lines, length);
  const names = lines.slice(0, length).flatMap(namesIn);
  const organisations = names.filter(isOrganisation).length;
  if (names.length < 3 || organisations * 4 < names.length) return { names: [], length: 0 };
  return { names, length };
};

// The last line of what looks like a list is the headline when nobody in it is an organisation, when it stands
// alone under lines of several names, or when there is no other line left to be one.
const withoutHeadline = (lines: readonly string[], length: number): number => {
  let end = length;
  while (end > 0 && !namesIn(lines[end - 1]!).some(isOrganisation)) end -= 1;
  const [last, before] = [lines[end - 1], lines[end - 2]];
  const isAlone =
    last !== undefined && before !== undefined && namesIn(last).length === 1 && namesIn(before).length > 1;
  return isAlone || end === lines.length ? Math.max(end - 1, 0) : end;
};

const namesIn = (line: string): string[] => line.split(/[\s|｜、]+/u).filter((part) => part !== '');

const isList = (line: string): boolean => {
  if (particulars(line) !== undefined) return false;
  const names = namesIn(line);
  return names.every((part) => name.test(part)) && (names.length > 1 || isOrganisation(line));
};

const isOrganisation = (part: string): boolean => suffix.test(toHans(part));
