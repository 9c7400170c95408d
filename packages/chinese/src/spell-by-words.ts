import { segmenter } from './dictionaries.ts';
import { lettersAround } from './letters-around.ts';

type Reading = {
  readonly count: number;
  /** Whether a word ends before this letter. */
  readonly parts: (at: number) => boolean;
};

const read = (letters: string): Reading => {
  const words = segmenter().cut(letters, false);
  const ends = new Set([0]);
  let end = 0;
  for (const word of words) {
    end += word.length;
    ends.add(end);
  }
  return { count: words.length, parts: (at) => ends.has(at) };
};

/** Whether one word, and not the end of one and the beginning of the next, is written at `middle`. */
type IsMeant = (written: Reading, spelled: Reading, middle: number) => boolean;

// 身分 and 部份 are words to the segmenter, but 终身|分期 and 全部|份额 are cut between; 各部|份|组成 is 各|部分|组成.
const isOneWord: IsMeant = (written, spelled, middle) => {
  if (!written.parts(middle)) return true;
  if (spelled.parts(middle)) return false;
  return spelled.count < written.count || (spelled.count === written.count && written.parts(middle + 1));
};

// 精神|只是 and 当地|只有, but 民间|神祇|有 and 天神|地祇|有: a god, or the earth's, stands alone.
const isOnly: IsMeant = (written, spelled, middle) => written.parts(middle) && !spelled.parts(middle - 1);

const spellings: readonly (readonly [found: RegExp, spelled: string, isMeant: IsMeant])[] = [
  [/身分/gu, '身份', isOneWord],
  [/部份/gu, '部分', isOneWord],
  [/(?<=[神地])祇(?=[有是能要会可需应顾因为])/gu, '只', isOnly],
];

/** Spells words of simplified script as the mainland does, where the words around tell that they are meant. */
export const spellByWords = (text: string): string =>
  spellings.reduce(
    (changed, [found, spelled, isMeant]) =>
      changed.replace(found, (letters, start: number, whole: string) => {
        const [before, after] = lettersAround(whole, start, start + letters.length);
        // Between two letters, or between one and what stands before it.
        const middle = before.length + letters.length - 1;
        const isSpelled = isMeant(read(before + letters + after), read(before + spelled + after), middle);
        return isSpelled ? spelled : letters;
      }),
    text,
  );
