import { toHans } from '@media-graph/chinese/convert-script';

/** Letters that stand in a text as it is meant; misread bytes give others. */
const usualScripts =
  /[\p{Script=Latin}\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}ぁ-ヿ]/u;
const neutral = /^[\p{Script=Common}\p{Script=Inherited}]$/u;
const oddSigns = /^[\p{C}\p{M}\u02b0-\u036f\u2190-\u24ff\u2500-\u2bff]$/u;
const westernSigns = /^(?:(?![ªº])[\p{Script=Latin}©®°·«»¡¿–—‘’‚“”„…])+$/u;
/** Letters of scripts in use that hardly any text of our time has: two bytes of GBK, such as 签 and 统, read as UTF-8. */
const rare = /^[\u0180-\u0385\u03cf-\u03ff\u0460-\u058f]$/;

/** The 3,755 letters of the first level of GB 2312, which are nearly all of a text of our time. */
const commonLetters = new Set(
  Array.from({ length: 0xd8 - 0xb0 }, (_, row) =>
    Buffer.from(Array.from({ length: 94 }, (_, cell) => [0xb0 + row, 0xa1 + cell]).flat()),
  ).flatMap((row) => [...new TextDecoder('gb18030').decode(row)]),
);

/** The texts in an encoding, each without a letter that its end cuts; undefined where a byte does not fit. */
const decoded = (texts: readonly Uint8Array[], encoding: string): string[] | undefined => {
  try {
    // A stream waits for the rest of a letter.
    return texts.map((bytes) => new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true }));
  } catch {
    return undefined;
  }
};

const lettersOf = (texts: readonly string[]): string[] =>
  [...texts.join('')].filter((letter) => letter > '\u007f');

/** What share of the letters is common Chinese; signs of punctuation do not count. */
const commonShare = (texts: readonly string[] | undefined): number => {
  if (!texts) return 0;
  const letters = lettersOf([toHans(texts.join(''))]).filter(
    (letter) => oddSigns.test(letter) || !neutral.test(letter),
  );
  return letters.filter((letter) => commonLetters.has(letter)).length / Math.max(1, letters.length);
};

/** A Western text has its other letters one at a time, between those of ASCII. */
const isWestern = (texts: readonly Uint8Array[], western: readonly string[]): boolean =>
  lettersOf(western).every((letter) => westernSigns.test(letter)) &&
  !texts.some((bytes) => bytes.some((byte, index) => byte > 0x7f && (bytes[index + 1] ?? 0) > 0x7f));

const isWritten = (letters: readonly string[]): boolean =>
  letters.every((letter) => usualScripts.test(letter) || neutral.test(letter)) &&
  (letters.length === 0 ||
    (usualScripts.test(letters.join('')) && !letters.every((letter) => rare.test(letter))));

/** Beginnings of letters say nothing of their encoding where no whole one stands beside them: José in a Western one. */
const isCutAlone = (texts: readonly Uint8Array[], utf8: readonly string[]): boolean =>
  lettersOf(utf8).length === 0 && texts.some((bytes) => bytes.some((byte) => byte > 0x7f));

const enough = 0.6;
const ahead = 0.1;

/**
 * The texts of one record, which are all in one encoding. Where it is not said, it is UTF-8, a Western one, GB 18030 or
 * Big5, whichever gives letters that people write; no text at all where that is not clear, for letters that nobody wrote
 * are worse than none.
 */
export const decodeTogether = (texts: readonly Uint8Array[], saidToBeUtf8: boolean): readonly string[] => {
  const utf8 = decoded(texts, 'utf-8');
  if (utf8 && (saidToBeUtf8 || (isWritten(lettersOf(utf8)) && !isCutAlone(texts, utf8)))) return utf8;
  // Programs that know no better than each other wrote this record: what is Chinese in UTF-8 is nothing else.
  const own = texts.map((bytes) => (utf8 ? undefined : decoded([bytes], 'utf-8')?.[0]));
  if (own.some((text) => text !== undefined && /\p{Script=Han}/u.test(text))) {
    const others = texts.filter((_, index) => own[index] === undefined);
    const read = decodeTogether(others, false);
    return texts.map((bytes, index) => own[index] ?? read[others.indexOf(bytes)] ?? '');
  }
  const western = decoded(texts, 'windows-1252');
  if (western && isWestern(texts, western)) return western;
  const candidates = [decoded(texts, 'gb18030'), decoded(texts, 'big5')]
    .map((candidate) => ({ candidate, share: commonShare(candidate) }))
    .sort((one, other) => other.share - one.share);
  const [best, next] = candidates as [(typeof candidates)[0], (typeof candidates)[0]];
  return best.share >= enough && best.share >= next.share + ahead ? best.candidate! : [];
};
