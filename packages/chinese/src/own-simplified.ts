/** Words in which 著 (zhù) stays 著 in simplified script; elsewhere Taiwan's and Macau's 著 is 着. */
export const wordsWithZhu =
  '著作 著名 著称 著述 著者 著录 著书 著有 著文 著译 著说 显著 昭著 卓著 较著 原著 名著 专著 编著 合著 译著 遗著 论著 巨著 拙著 新著 旧著 所著 土著 撰著 著作权 主要著 学术著 文学著 鸿篇巨著'.split(
    ' ',
  );

const phrases: readonly (readonly [RegExp, string])[] = [
  [/甚麼|甚么|甚麽/gu, '什麼'],
  [/覆診/gu, '複診'],
  [/衚衕/gu, '胡同'],
];

/** Traditional phrases that simplified script spells with another word's letters. */
export const ownSimplified = (text: string): string =>
  phrases.reduce((changed, [phrase, written]) => changed.replace(phrase, written), text);
