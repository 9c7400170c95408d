import { toHans, toHant } from '@media-graph/chinese/convert-script';
import { pinyin } from 'pinyin-pro';
import { isCommonLetter } from './shifted-bytes.ts';
import type { Edit } from './traced-text.ts';

const reading = /(\p{Script=Han})[(（][ \t]{0,3}([\p{Script=Latin}\p{M}]{1,10})[ \t]{0,3}[)）]/gu;

// Characters that converters also spell without a tone mark.
const neutral = new Set('們们麼么個个著着裡裏里');

/**
 * The readings that a converter between the scripts leaves behind what it converts: 創(chuàng)新.
 *
 * Whether a page has any is decided for the page: readings that an editor wrote stay where no converter was at work.
 * A parenthesis is one only when it holds exactly one reading, with its tone, of the very character before it, and
 * that character differs between the scripts, since no other is converted. So 智能(ai), 阿波罗(Apollo) and 縣(區)
 * stay, and so does the reading that an editor gave to a rare character (天堃(kūn)). The readings come from
 * pinyin-pro (MIT, 1.2 MB, no dependencies); a pattern of syllables alone would take English words for pinyin.
 */
export const pinyinArtefacts = (text: string): Edit[] => {
  const edits: Edit[] = [];
  const needless = new Map<string, number>();
  for (const match of text.matchAll(reading)) {
    const [found, character = '', syllable = ''] = match;
    if (!isReading(character, syllable) || !differsBetweenScripts(character)) continue;
    edits.push({ start: match.index + character.length, end: match.index + found.length, replacedBy: '' });
    if (isNeedless(character, syllable)) needless.set(character, (needless.get(character) ?? 0) + 1);
  }
  return isDamaged(text, needless) ? edits : [];
};

// An editor gives the reading of a letter that few know or that is read otherwise than usual: 單(shàn)縣, 尷(gān)尬.
// The usual reading of a letter in common use is a converter's, which put one behind every so many letters, and behind
// the same letter nearly everywhere.
const isDamaged = (text: string, needless: ReadonlyMap<string, number>): boolean => {
  const found = [...needless.values()].reduce((sum, count) => sum + count, 0);
  if (found === 0) return false;
  let occurrences = 0;
  for (const letter of text) if (needless.has(letter)) occurrences += 1;
  const letters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return found * 4 >= occurrences && found * mostLettersBetween >= letters;
};

const mostLettersBetween = 250;

const isNeedless = (character: string, syllable: string): boolean =>
  isCommonLetter(toHans(character)) &&
  [character, toHans(character)].some((form) => isSpelling(syllable, pinyin(form), character));

const isReading = (character: string, syllable: string): boolean =>
  readings(character).some((known) => isSpelling(syllable, known, character));

const isSpelling = (syllable: string, known: string, character: string): boolean => {
  const spelled = syllable.normalize('NFC').toLowerCase().replaceAll('ɑ', 'a').replaceAll('ɡ', 'g');
  return known === spelled || (neutral.has(character) && withoutTone(known) === spelled);
};

const readings = (character: string): string[] =>
  [character, toHans(character)].flatMap((form) => pinyin(form, { multiple: true, type: 'array' }));

const withoutTone = (syllable: string): string =>
  syllable
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');

const differsBetweenScripts = (character: string): boolean =>
  toHans(character) !== character || toHant(character) !== character;
