import { spellByWords } from './spell-by-words.ts';

/** Words in which 著 (zhù) stays 著 in simplified script; elsewhere Taiwan's and Macau's 著 is 着. */
export const wordsWithZhu =
  '著作 著名 著称 著述 著者 著录 著书 著有 著文 著译 著说 显著 昭著 卓著 较著 原著 名著 专著 编著 合著 译著 遗著 论著 巨著 拙著 新著 旧著 所著 土著 撰著 著作权 主要著 学术著 文学著 鸿篇巨著 知著'.split(
    ' ',
  );

type Replacements = readonly (readonly [RegExp, string])[];

const before: Replacements = [
  [/[甚什][麼麽么]/gu, '什麼'],
  [/(?<![顛傾翻])覆(?=[診核函])/gu, '複'],
  [/衚衕/gu, '胡同'],
  [/連繫/gu, '聯繫'],
  [/(?<![神地])祇(?=[有是能要會可需應顧因為])/gu, '只'],
  // Letters for her and for animals, which the mainland does not print.
  [/妳/gu, '你'],
  [/牠/gu, '它'],
];
// Names that keep a letter which simplified script else gave up, and words that OpenCC leaves; of the
// letters of Cantonese few fonts have a simplified form, so that either script prints them alike.
const after: Replacements = [
  [/文征明/gu, '文徵明'],
  [/毕升/gu, '毕昇'],
  [/锺馗/gu, '钟馗'],
  [/薰(?=[陶染沐香风心])/gu, '熏'],
  [/徵调(?!式)/gu, '征调'],
  [/座标/gu, '坐标'],
  [/想像/gu, '想象'],
  [/二𫫇英/gu, '二噁英'],
  ...Array.from(
    '伕夫揹背暱昵燄焰鎗枪隄堤耡锄瑯琅濬浚𠮶嗰㓥劏𩠌餸𡥧孻'.matchAll(/(.)(.)/gu),
    ([, found = '', written = '']) => [new RegExp(found, 'gu'), written] as const,
  ),
  [/徬徨/gu, '彷徨'],
  [/瞭瞭/gu, '了了'],
  [/萤(?=[光幕屏])/gu, '荧'],
];

const replaced = (text: string, replacements: Replacements): string =>
  replacements.reduce((changed, [found, written]) => changed.replace(found, written), text);

/** Converts with OpenCC's `convert`, and spells as simplified script does where that leaves another word's letters. */
export const withOwnSpelling = (text: string, convert: (text: string) => string): string =>
  spellByWords(replaced(convert(replaced(text, before)), after));
