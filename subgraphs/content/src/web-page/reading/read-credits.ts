import { toHans } from '@media-graph/chinese/convert-script';

/** What a person did for an article. A CORRESPONDENT (通訊員) writes for the paper without being on its staff. */
type CreditRole = 'REPORTER' | 'CORRESPONDENT' | 'PHOTOGRAPHER' | 'EDITOR' | 'PROOFREADER' | 'TRANSLATOR';

export type PageCredit = {
  readonly name: string;
  readonly role: CreditRole;
  /** As printed before the role: 惠州日報, 本報. */
  readonly employer?: string;
};

// Longer names come first, because one may begin another.
const roles: readonly (readonly [name: string, roles: readonly CreditRole[]])[] = [
  ['摄影记者', ['PHOTOGRAPHER']],
  ['图片记者', ['PHOTOGRAPHER']],
  ['记者', ['REPORTER']],
  ['通讯员', ['CORRESPONDENT']],
  ['责任编辑', ['EDITOR']],
  ['责任校对', ['PROOFREADER']],
  ['责编', ['EDITOR']],
  ['编辑', ['EDITOR']],
  ['主编', ['EDITOR']],
  ['校对', ['PROOFREADER']],
  ['翻译', ['TRANSLATOR']],
  ['编译', ['TRANSLATOR']],
  ['摄影报道', ['PHOTOGRAPHER']],
  ['摄影', ['PHOTOGRAPHER']],
  ['图片', ['PHOTOGRAPHER']],
  ['撰文', ['REPORTER']],
  ['采写', ['REPORTER']],
  ['文字', ['REPORTER']],
  ['作者', ['REPORTER']],
  ['文/图', ['REPORTER', 'PHOTOGRAPHER']],
  ['图/文', ['REPORTER', 'PHOTOGRAPHER']],
  ['文图', ['REPORTER', 'PHOTOGRAPHER']],
  ['图文', ['REPORTER', 'PHOTOGRAPHER']],
  ['文', ['REPORTER']],
  ['图', ['PHOTOGRAPHER']],
  ['摄', ['PHOTOGRAPHER']],
  ['译', ['TRANSLATOR']],
  // Printed in the same line, but no credit of the graph's.
  ...['审核', '初审', '复审', '终审', '监制', '策划', '统筹', '制图', '值班主任'].map(
    (name) => [name, []] as const,
  ),
];
const rolesByName = new Map(roles);

const rank = '(?:首席|见习|特约|特派|实习|全媒体|融媒体|新媒体|资深|值班|本期)*';
// A word that names may begin with (文, 图, 编译 …) is a role only where a sign or a space follows.
const attached = ['摄影记者', '图片记者', '记者', '通讯员', '责任编辑', '责编'].join('|');
const standing = roles.map(([name]) => name).join('|');
const roleFirst = new RegExp(
  String.raw`^(?:(?<employer>\p{Script=Han}{2,12}?)??${rank}(?<attached>${attached})[:/]?|` +
    `${rank}(?<standing>${standing})(?:[:/]|$))(?<name>.*)$`,
  'u',
);
const nameFirst = new RegExp(`^(?<name>[^/]+)/(?<role>${standing})$`, 'u');
const personName =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8})+|\p{Lu}[\p{Ll}.'-]+)$/u;
const medium = /(?:报|社|台|网|电视|媒体|头条|客户端|杂志|周刊|传媒|集团)$/u;
const noCredit = new Set(['报道', '本报讯', '综合', '整理']);

const longestLine = 200;

/**
 * The people named in a line such as 惠州日報記者歐陽成 通訊員楊東興, 文/張三 圖/李四 or 責編：王五; undefined when
 * the line says anything besides, because then it is no line of credits. Either script, names as printed. Empty for
 * a line that names only functions without a credit (審核, 監製).
 */
export const readCredits = (line: string): PageCredit[] | undefined => {
  if (line.length > longestLine) return undefined;
  const credits: PageCredit[] = [];
  let current: { roles: readonly CreditRole[]; employer?: string; names: string[] } | undefined;
  let employer: string | undefined;
  const add = (name: string, as: readonly CreditRole[], by: string | undefined) => {
    for (const role of as) {
      if (credits.some((known) => known.name === name && known.role === role)) continue;
      credits.push({ name, role, ...(by === undefined ? {} : { employer: by }) });
    }
  };
  const addHere = (name: string) => {
    current!.names.push(name);
    add(name, current!.roles, current!.employer);
  };

  for (const token of tokens(line)) {
    const hans = toHans(token);
    if (noCredit.has(hans)) continue;
    const reversed = nameFirst.exec(hans)?.groups;
    if (reversed !== undefined && personName.test(reversed.name!)) {
      add(beginning(token, reversed.name!), rolesByName.get(reversed.role!)!, undefined);
      continue;
    }
    const first = roleFirst.exec(hans)?.groups;
    if (first === undefined) {
      if (personName.test(hans) && current !== undefined && !medium.test(hans)) addHere(token);
      else if (medium.test(hans) && employer === undefined) employer = token;
      else return undefined;
      continue;
    }
    const found = rolesByName.get((first.attached ?? first.standing)!)!;
    const name = first.name!;
    if (name === '' && current !== undefined && current.names.length > 0 && isSuffix(hans)) {
      for (const each of current.names) add(each, found, current.employer);
      current = undefined;
      continue;
    }
    const printed = first.employer === undefined ? employer : beginning(token, first.employer);
    employer = undefined;
    // 文 and 圖 one after the other share the name that follows.
    const both = current?.names.length === 0 ? [...current.roles, ...found] : found;
    current = { roles: both, names: [], ...(printed === undefined ? {} : { employer: printed }) };
    if (name === '') continue;
    if (!personName.test(name)) return undefined;
    addHere(ending(token, name));
  }
  const isCredited = credits.length > 0 || current?.roles.length === 0;
  return isCredited && employer === undefined ? credits : undefined;
};

// 攝影報道 and 文/圖 behind the names speak of the names before them.
const isSuffix = (hans: string): boolean => /^(?:摄影报道|摄影|摄|文\/图|图\/文|文图|图文)$/u.test(hans);

const tokens = (line: string): string[] =>
  line
    .replace(/[（(【[［\]］】)）]/gu, ' ')
    .replace(/[：﹕]/gu, ':')
    .replace(/[／]/gu, '/')
    .replace(/[|｜;；,，、。]/gu, ' ')
    .replace(/\s\/\s|\/(?=(?:文|图|圖|图片|圖片|摄|攝|摄影|攝影)\s*:)/gu, ' ')
    .replace(/\s*([:/])\s*/gu, '$1')
    .replace(/(?<=^|[\s:/]|記者|记者|通訊員|通讯员)(\p{Script=Han})\s+(\p{Script=Han})(?=\s|$)/gu, '$1$2')
    .split(/\s+/u)
    .filter((token) => token !== '');

// Converting keeps the number of characters, though not of UTF-16 units.
const beginning = (token: string, hans: string): string => [...token].slice(0, [...hans].length).join('');

const ending = (token: string, hans: string): string => [...token].slice(-[...hans].length).join('');
