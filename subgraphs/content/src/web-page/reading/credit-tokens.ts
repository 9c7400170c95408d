import { toHans } from '@media-graph/chinese/convert-script';
import { anyRole, isPersonName, rolesByName } from './credit-roles.ts';

/** A piece of a line of credits, and whether 、 or a comma binds it to the name before. */
export type CreditToken = { readonly text: string; readonly isListed: boolean };

const longRoles = anyRole
  .split('|')
  .filter((name) => name.length > 1)
  .join('|');
const trainee =
  /[（(【[]\s*(?:[实實][习習]生?|[见見][习習]生?|[实實][习習]?[编編][辑輯]|整理|[综綜]合)\s*[)）】\]]/gu;
// Papers say with the name from where: 記者陳示例／台北報導, 記者 陳示例 香港專訊.
const reported =
  /(?:[/／][^/／\s]{2,8}[报報][道导導]|(?<=\s)(?![摄攝]影|文[图圖]|[图圖]文)\p{Script=Han}{2,6}(?:[报報][道导導]|[专專][讯訊电電稿])|\s[发發]自\s*\S{2,12})(?=\s*[）)】〕\]]?\s*$)/u;
// 中央社記者陳示例台北30日電: who, where and when in one word; a name of three letters is the rule.
const wired =
  /(?<=[记記]者\s*(?:\p{Script=Han}{2,4}[、，])*)(\p{Script=Han}{4,8})\d{1,2}日\S{0,6}[电電](?=\s*[）)]?\s*$)/u;
// 本報記者陳示例台北報導
const sent =
  /(?<=[记記]者\s*)(?!\p{Script=Han}{2,4}(?:[综綜]合)?[报報])(\p{Script=Han}{4,8})[报報][道导導](?=\s*[）)】〕\]]?\s*$)/u;
// 記者陳示例／攝影: the stroke says what the reporter did.
const reporting = /[记記]者\s*(\p{Script=Han}{2,4})\s*[/／]\s*(?=[摄攝]影?\s*(?:$|[)）]))/u;
// 采访/撰文：陈示例
const twice = /(?:[采採][访訪写寫]|撰文|撰稿)\s*[/／]\s*(?=(?:[采採][访訪写寫]|撰文|撰稿|文字)\s*[:：])/u;
// 责任编辑：林示例 SN123 or 林示例_NB1234, and the day that Taiwan's agency adds.
const serial = /(?:(?<=[\s）)])|_)(?:[A-Z]{1,3}\d{2,6}|1\d{6})\s*$/u;
const paper = /^(\p{Script=Han}{2,8}[报報社网網刊])\s*[/／]\s*(?=\p{Script=Han}{0,6}[记記]者)/u;
const nationality = /[（(【〔[]\p{Script=Han}{1,3}[)）】〕\]](?=\s*\p{Script=Han}+·)/gu;
const remark = /[（(][^（()）]{5,}[)）]/gu;
// ◎陈示例: a name behind a sign is the author's.
const byline = /^\s*[□■◎○●◇◆△▲☆★]\s*(\p{Script=Han}{2,4})\s*$/u;
const sign = /[□■◎○●◇◆△▲☆★※]/gu;
const latinWord = String.raw`\p{Script=Latin}[\p{Script=Latin}.'’-]*`;
const latinSpace = new RegExp(
  String.raw`(?<=(?:^|[^\p{L}])${latinWord})[ \t]+(?=${latinWord}(?:[^\p{L}]|$))`,
  'gu',
);
// 作者丨陈示例: behind a role the stroke is a colon; behind a name that ends like one (陳大文｜校對) it parts.
const divided = new RegExp(
  String.raw`(?<=(?:^|[\s　|｜丨])(?:\p{Script=Han}{0,4}(?:${longRoles}|記者|通訊員|攝影|編輯|責編|圖片|審核|校對|撰稿|視頻|海報|審)|[文图圖摄攝译譯]))\s*[|｜丨┃│·•]\s*`,
  'gu',
);
const spacedName =
  /(?<=^|[\s:/、]|記者|记者|通訊員|通讯员)(\p{Script=Han})[ \t\u3000]+(\p{Script=Han})(?=[\s、]|$)/gu;

/** Cuts a line of credits: signs become one kind each, a Latin name stays one, a remark about a person goes. */
export const creditTokens = (line: string): CreditToken[] => {
  const plain = line
    .replace(serial, '')
    .replace(paper, '$1 ')
    .replace(byline, (line: string, name: string) => (isPersonName(name) ? `作者:${name}` : line))
    .replace(/^\s*原[创創]\s*[:：]/u, '作者:')
    .replace(sign, ' ')
    .replace(reported, '')
    .replace(wired, (_, words: string) => words.slice(0, words.length > 4 ? 3 : 2))
    .replace(sent, (_, words: string) => words.slice(0, words.length > 4 ? 3 : 2))
    .replace(twice, '')
    .replace(reporting, '$1/')
    .replace(nationality, '')
    .replace(trainee, ' ')
    .replace(remark, (found, at: number) => (at === 0 ? found : ' '))
    .replace(/[（(【〔[［\]］〕】)）]/gu, ' ')
    .replace(/[：﹕∶]/gu, ':')
    .replace(/[／]/gu, '/')
    .replace(divided, ':')
    .replace(/[|｜丨┃│;；。]/gu, ' ')
    .replace(latinSpace, '\u00a0')
    .replace(/[ \t\u3000]*[、,，&][ \t\u3000]*/gu, ' 、')
    .replace(/[ \t]\/[ \t]|\/(?=(?:文|图|圖|图片|圖片|摄|攝|摄影|攝影|视频|視頻)\s*:)/gu, ' ')
    .replace(/[ \t\u3000]*([:/])[ \t\u3000]*/gu, '$1')
    .replace(spacedName, '$1$2')
    .replace(/:、/gu, ':');
  return plain
    .split(/[ \t\n\u3000]+/u)
    .flatMap((text) =>
      namesOf(text.replace(/^、/u, '')).map((name, at) => ({
        text: name,
        isListed: at > 0 || text.startsWith('、'),
      })),
    )
    .filter(({ text }) => text !== '');
};

// 编辑：陈示例/林示例 are two, 陈示例/文 and 文/图 are not.
const namesOf = (token: string): string[] => {
  const [, lead = '', rest = token] = /^(.*:)?(.*)$/u.exec(token) ?? [];
  const parts = rest.split('/');
  const areNames = parts.every((part) => isPersonName(toHans(part)) && !rolesByName.has(toHans(part)));
  return parts.length > 1 && areNames ? [`${lead}${parts[0]}`, ...parts.slice(1)] : [token];
};
