import { toHans } from '@media-graph/chinese/convert-script';
import {
  anyRole,
  attachedRole,
  type CreditRole,
  isOrganisationName,
  isPersonName,
  mayHoldRole,
  rank,
  rolesByName,
} from './credit-roles.ts';
import { creditTokens } from './credit-tokens.ts';

export type PageCredit = {
  readonly name: string;
  readonly role: CreditRole;
  /** As printed before the role: 惠州日報, 本報. */
  readonly employer?: string;
};

const roleFirst = new RegExp(
  String.raw`^(?:(?<employer>\p{Script=Han}{2,12}?)??${rank}(?<attached>${attachedRole})[:/]?|` +
    `${rank}(?<standing>${anyRole})(?:[:/]|$))(?<name>.*)$`,
  'u',
);
const nameFirst = new RegExp(`^(?<name>[^/]+)/(?<role>${anyRole})$`, 'u');
const signed = /^(?<name>\p{Script=Han}{2,4})(?<role>摄影报道|摄影|摄)$/u;
const medium = /(?:报|社|台|网|电视|媒体|头条|客户端|杂志|周刊|传媒|集团|新闻)$/u;
const noCredit = new Set([
  '报道',
  '本报讯',
  '综合',
  '整理',
  '综合报道',
  '实习',
  '见习',
  '通稿',
  '供图',
  '等',
  '完',
  '纠错',
]);
// Behind names these speak of the names before them; 攝 alone says that they took the picture and wrote nothing.
const suffix = /^(?:摄影报道|摄影|摄|文\/图|图\/文|文图|图文)$/u;
const picturesAlone = /^(?:摄影|摄)$/u;
const following = /^(?:撰文|摄影|摄|文|图|文\/图|图\/文|文图|图文|供图|编译|译|绘)$/u;

// 系示例大学教授, behind the name that it tells of.
const about = /^(?:系|为|是|现任|供职于|来自).{2,}/u;

const onStaff = new RegExp(
  String.raw`^(?<employer>\p{Script=Han}{0,10}?)${rank}(?:记者|通讯员|实习生)$`,
  'u',
);

const longestLine = 200;

type Group = {
  roles: readonly CreditRole[];
  employer?: string;
  names: { name: string; isListed: boolean }[];
};

/**
 * The people named in a line such as 惠州日報記者歐陽成 通訊員楊東興, 文/張三 圖/李四 or 責編：王五; undefined when
 * the line says anything besides, because then it is no line of credits. Either script, names as printed. Empty for
 * a line that names only functions without a credit (審核, 監製) or organisations.
 */
export const readCredits = (line: string): PageCredit[] | undefined => {
  if (line.length > longestLine || !mayHoldRole(line)) return undefined;
  let credits: PageCredit[] = [];
  let current: Group | undefined;
  let employer: string | undefined;
  let waiting: string[] = [];
  const add = (name: string, as: readonly CreditRole[], by?: string) => {
    const printed = name.replaceAll('\u00a0', ' ');
    for (const role of as) {
      if (credits.some((known) => known.name === printed && known.role === role)) continue;
      credits.push({ name: printed, role, ...(by === undefined ? {} : { employer: by }) });
    }
  };
  const photographed = (names: readonly string[], role: string, by?: string) => {
    if (picturesAlone.test(role))
      credits = credits.filter((known) => known.role !== 'REPORTER' || !names.includes(known.name));
    for (const each of names) add(each, rolesByName.get(role)!, by);
  };

  const tokens = creditTokens(line);
  for (const [index, { text: token, isListed }] of tokens.entries()) {
    const hans = toHans(token);
    if (noCredit.has(hans) && !(hans === '供图' && waiting.length > 0)) continue;
    const reversed = nameFirst.exec(hans)?.groups;
    if (reversed !== undefined && isPersonName(reversed.name!)) {
      for (const each of waiting) add(each, rolesByName.get(reversed.role!)!);
      waiting = [];
      add(beginning(token, reversed.name!), rolesByName.get(reversed.role!)!);
      continue;
    }
    if (waiting.length > 0 && following.test(hans)) {
      for (const each of waiting) add(each, rolesByName.get(hans) ?? []);
      waiting = [];
      continue;
    }
    const signature = signed.exec(hans)?.groups;
    if (signature !== undefined && roleFirst.exec(hans) === null) {
      const own = beginning(token, signature.name!);
      const listed = isListed ? namesListedBefore(current) : waiting;
      photographed([...listed, own], signature.role!, current?.employer);
      waiting = [];
      continue;
    }
    const first = roleFirst.exec(hans)?.groups;
    if (first === undefined) {
      const name = hans.length > 2 && hans.endsWith('等') ? token.slice(0, -1) : token;
      if (current !== undefined && current.names.length > 0 && about.test(hans)) continue;
      if (
        current !== undefined &&
        (isOrganisationName(hans) || (current.roles.length === 0 && hans.length < 13))
      )
        continue;
      if (isPersonName(toHans(name)) && !medium.test(hans)) {
        if (current === undefined) waiting.push(name);
        else {
          current.names.push({ name, isListed });
          add(name, current.roles, current.employer);
        }
      } else if (medium.test(hans) && employer === undefined) employer = token;
      else return undefined;
      continue;
    }
    const role = (first.attached ?? first.standing)!;
    const found = rolesByName.get(role)!;
    const name = first.name!;
    // 陈示例 摄影 林示例: a role before another name is that one's.
    const isNexts = hans === '摄影' && isName(tokens[index + 1]?.text);
    if (name === '' && current !== undefined && current.names.length > 0 && suffix.test(hans) && !isNexts) {
      const own = current.names.map((each) => each.name);
      // 文/图 behind several functions speaks of all who wrote.
      const wrote = credits.filter((known) => known.role === 'REPORTER').map((known) => known.name);
      photographed(picturesAlone.test(hans) ? own : [...wrote, ...own], hans, current.employer);
      current = undefined;
      continue;
    }
    if (waiting.length > 0) return undefined;
    // 本组稿件由本报记者 陈示例 采写
    const printed =
      first.employer === undefined ? employer : beginning(token, first.employer).replace(/^.{1,6}由/u, '');
    employer = undefined;
    // 文 and 圖 one after the other share the name that follows.
    const both: readonly CreditRole[] = current?.names.length === 0 ? [...current.roles, ...found] : found;
    current = { roles: both, names: [], ...(printed === undefined ? {} : { employer: printed }) };
    if (name === '' || isOrganisationName(name)) continue;
    // 文图：本报记者 陈示例, 文｜示例周刊 陈示例
    const staff =
      onStaff.exec(name)?.groups ?? (name.length > 3 && medium.test(name) ? { employer: name } : undefined);
    if (staff !== undefined) {
      if (staff.employer) current.employer = beginning(ending(token, name), staff.employer);
      continue;
    }
    const own = signed.exec(name)?.groups;
    if (own !== undefined && both.length > 0) {
      photographed([ending(token, name).slice(0, own.name!.length)], own.role!, printed);
      continue;
    }
    const plain = name.replace(/(?<=..)(?:等|(?:综合)?报道)$/u, '');
    if (!isPersonName(plain)) {
      if (both.length > 0) return undefined;
      continue;
    }
    const written = beginning(ending(token, name), plain);
    current.names.push({ name: written, isListed: false });
    add(written, current.roles, current.employer);
  }
  const isCredited =
    credits.length > 0 || (current !== undefined && (current.roles.length === 0 || namesNobody(line)));
  return isCredited && waiting.length === 0 && employer === undefined ? credits : undefined;
};

// 供稿：市教育局 credits nobody, but is such a line.
const namesNobody = (line: string): boolean => /[:：﹕|｜丨/／].*\p{L}/u.test(line);

const namesListedBefore = (group: Group | undefined): string[] => {
  const names: string[] = [];
  for (const { name, isListed } of (group?.names ?? []).toReversed()) {
    names.unshift(name);
    if (!isListed) break;
  }
  return names;
};

/** Whether a line of credits says more than its credits do: functions that have none, organisations, remarks. */
export const saysMore = (line: string, credits: readonly PageCredit[]): boolean => {
  const hans = toHans(line);
  const functions = hans.match(new RegExp(anyRole, 'gu')) ?? [];
  const remarks = line.slice(1).match(/[（(][^（()）]{5,}[)）]/gu) ?? [];
  return (
    credits.length === 0 ||
    remarks.length > 0 ||
    creditTokens(hans).some(({ text }) => about.test(text)) ||
    functions.some((name) => rolesByName.get(name)!.length === 0) ||
    creditTokens(hans).some(({ text }) => isOrganisationName(text.replace(/^.*[:/]/u, '')))
  );
};

const isName = (token = ''): boolean => {
  const hans = toHans(token);
  return isPersonName(hans) && !rolesByName.has(hans) && !noCredit.has(hans) && !isOrganisationName(hans);
};

// Converting keeps the number of characters, though not of UTF-16 units.
const beginning = (token: string, hans: string): string => [...token].slice(0, [...hans].length).join('');

const ending = (token: string, hans: string): string => [...token].slice(-[...hans].length).join('');
