import type { TaggedWord } from './surname-at.ts';

// What of a person, and not of a thing, is 自制: held back.
const ofMind =
  /^(?:[力心性者人时]|.?能力|情绪|感情|情感|欲望|冲动|自律|意识|意志|精神|品质|品德|美德|修养|态度|习惯|行为|水平|程度|功夫)$/u;
const lacking = /^(?:缺乏|缺少|失去|毫无|没有|保持|克制)$/u;

/** Whether 自制 at a place means made by oneself, 自製: before what is made. Elsewhere it is self-control. */
export const isSelfMade = (words: readonly TaggedWord[], at: number): boolean => {
  if (words[at]!.word !== '自制' || lacking.test(words[at - 1]?.word ?? '')) return false;
  const made = words
    .slice(at + 1, at + 4)
    .find(({ word, tag }) => !/^[的了]$/u.test(word) && !/^[az]/u.test(tag));
  return made !== undefined && /^(?:[nmb]|vn)/u.test(made.tag) && !ofMind.test(made.word);
};
