import { openccToSimplified, segmenter } from './dictionaries.ts';
import { lettersAround } from './letters-around.ts';
import { withOwnSpelling, wordsWithZhu } from './with-own-spelling.ts';

let convert: ((text: string) => string) | undefined;

/**
 * Traditional to simplified, from the letters of any region. Hong Kong's forms are a superset of what OpenCC's inner
 * form reads; Taiwan's 著 for 着 is told apart by words.
 */
export const toSimplified = (text: string): string => {
  convert ??= openccToSimplified().Converter({ from: 'hk', to: 'cn' }) as (text: string) => string;
  return withParticle(withOwnSpelling(text, convert));
};

/** 着 for 著 where that is what is meant: 随著 becomes 随着, 著作 and 看著作業's 作业 keep theirs. */
const withParticle = (text: string): string => {
  let result = text;
  for (let at = result.indexOf('著'); at >= 0; at = result.indexOf('著', at + 1)) {
    if (!isZhu(result, at)) result = `${result.slice(0, at)}着${result.slice(at + 1)}`;
  }
  return result;
};

const isZhu = (text: string, at: number): boolean => {
  const [before, after] = lettersAround(text, at, at + 1);
  const written = `${before}著${after}`;
  if (!wordsWithZhu.some((word) => covers(written, word, before.length))) return isSigned(before, after);
  // Both readings make words: the one that needs fewer is meant (看着|作业, but 他的|著作).
  const count = (sentence: string): number => segmenter().cut(sentence, false).length;
  return count(written) <= count(`${before}着${after}`);
};

const covers = (written: string, word: string, at: number): boolean => {
  for (let start = written.indexOf(word); start >= 0; start = written.indexOf(word, start + 1))
    if (start <= at && at < start + word.length) return true;
  return false;
};

// 鲁迅著《呐喊》: behind a person, at the end of what is said.
const isSigned = (before: string, after: string): boolean =>
  after === '' &&
  /^nr/u.test(
    segmenter()
      .tag(before || ' ', true)
      .at(-1)?.tag ?? '',
  );
