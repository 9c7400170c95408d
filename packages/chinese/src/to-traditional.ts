import { opencc, segmenter } from './dictionaries.ts';
import { isSelfMade } from './is-self-made.ts';
import { ownPhrases, pressForms } from './own-phrases.ts';
import { surnameAt, type TaggedWord } from './surname-at.ts';

type Dictionaries = {
  /** The longest known phrase, or letter, at a place of a text that ends at `limit` at the latest. */
  readonly match: (text: string, at: number, limit: number) => { end: number; value: string } | undefined;
  readonly isPhrase: (word: string) => boolean;
  readonly normalise: (text: string) => string;
  readonly inHongKong: (text: string) => string;
};

let dictionaries: Dictionaries | undefined;

// Hong Kong's forms (衞 説 台, by its Education Bureau's list), because the readers of the group's traditional
// edition live across that border; `t` is OpenCC's inner form, which nobody prints (爲 衆 臺), and `hkp` would
// put other words, not other letters.
const load = (): Dictionaries => {
  const { ConverterFactory, Locale, Trie } = opencc();
  const { normalizationChain, conversionChain } = Locale.configs!.s2hk as unknown as {
    normalizationChain: Parameters<typeof ConverterFactory>;
    conversionChain: [readonly string[], readonly string[]];
  };
  const trie = new Trie();
  trie.loadDictGroup(conversionChain[0]);
  for (let at = 0; at < ownPhrases.length; at += 2) trie.addWord(ownPhrases[at]!, ownPhrases[at + 1]!);
  const match: Dictionaries['match'] = (text, at, limit) =>
    trie.matchPrefix(text.slice(0, limit), at) ?? undefined;
  return {
    match,
    isPhrase: (word) => [...word].length > 1 && match(word, 0, word.length)?.end === word.length,
    normalise: ConverterFactory(...normalizationChain),
    inHongKong: ConverterFactory(conversionChain[1], [pressForms]),
  };
};

/**
 * Simplified to traditional. A phrase of OpenCC's counts only where it is made of whole words, or lies within one:
 * 总发 is no phrase in 总|发行量, nor 大历 in 伟大|历程. The words are jieba's.
 */
export const toTraditional = (text: string): string => {
  dictionaries ??= load();
  const { match, isPhrase, normalise, inHongKong } = dictionaries;
  const plain = normalise(text);
  const words: TaggedWord[] = segmenter().tag(plain, true);
  const starts = startsOf(words);
  const borders = new Set(starts);

  const converted: string[] = [];
  let at = 0;
  for (const [index, { word }] of words.entries()) {
    const start = starts[index]!;
    const end = start + word.length;
    const surname = at === start ? surnameAt(words, index, isPhrase) : undefined;
    if (surname !== undefined) {
      const before = plain.slice(at, start + surname.offset);
      converted.push(match(before, 0, before.length)?.value ?? before, surname.written);
      at = start + surname.offset + 1;
    } else if (at === start && isCounter(words, index)) {
      converted.push('隻');
      at = start + 1;
    } else if (at === start && isTranscribed(words[index]!)) {
      converted.push('里');
      at = start + 1;
    } else if (at === start && isSelfMade(words, index)) {
      converted.push('自製');
      at = end;
    }
    const counted = isCounted(words[index]!) ? end - 1 : end;
    while (at < counted) {
      const found = phraseAt(match, plain, at, counted, borders);
      converted.push(found.value);
      at = found.end;
    }
    if (at < end) {
      converted.push(plain[at] === '只' ? '隻' : '里');
      at = end;
    }
  }
  return inHongKong(converted.join(''));
};

// Where each word begins, and where the last one ends.
const startsOf = (words: readonly TaggedWord[]): number[] => {
  const starts = [0];
  for (const { word } of words) starts.push(starts.at(-1)! + word.length);
  return starts;
};

// A phrase that begins with a word may go on to the end of any other; one that begins inside a word ends in it.
const phraseAt = (
  match: Dictionaries['match'],
  text: string,
  at: number,
  end: number,
  borders: ReadonlySet<number>,
): { end: number; value: string } => {
  let found = match(text, at, borders.has(at) ? text.length : end);
  while (found !== undefined && found.end > end && !borders.has(found.end))
    found = match(text, at, found.end - 1);
  if (found !== undefined) return found;
  const letter = String.fromCodePoint(text.codePointAt(at)!);
  return { end: at + letter.length, value: letter };
};

const number = /^[\d０-９.,，]+[余多]?$|^[第]?[〇一二两三四五六七八九十百千万亿几]+[余多]?$/u;

// 5只小猫, but not 5人只到3人: behind a figure and before no verb it counts; behind another amount, as in 上千只白鹭 or
// 大多数只在, before a noun alone.
const isCounter = (words: readonly TaggedWord[], at: number): boolean => {
  const [before, { word, tag }, next] = [words[at - 1], words[at]!, words[at + 1]];
  // 只鸡: no word, but what the segmenter makes of two letters.
  const isOdd = word.startsWith('只') && tag === 'x';
  if ((word !== '只' && !isOdd) || before === undefined) return false;
  if (isOdd) return number.test(before.word);
  if (isCounted(before)) return before.word.endsWith('只');
  if (number.test(before.word)) return !/^[vdc]/u.test(next?.tag ?? '');
  return before.tag === 'm' && /^[nx]/u.test(next?.tag ?? '');
};

// 里卡多 and 里德 are names from abroad, in which 里 is a sound.
const isTranscribed = ({ word, tag }: TaggedWord): boolean => tag === 'nrt' && /^里./u.test(word);

// 几百只 and 两里 are words to the segmenter, in which the last letter is what is counted in.
const isCounted = ({ word, tag }: TaggedWord): boolean =>
  tag === 'm' &&
  /^[〇一二两三四五六七八九十百千万亿几数多余半好近上][〇一二两三四五六七八九十百千万亿几数多余来]*[只里]$/u.test(
    word,
  );
