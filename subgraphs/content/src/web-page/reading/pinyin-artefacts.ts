import { toHans, toHant } from '@media-graph/chinese/convert-script';
import { pinyin } from 'pinyin-pro';
import type { Edit } from './traced-text.ts';

const reading = /(\p{Script=Han})[(（][ \t]{0,3}([\p{Script=Latin}\p{M}]{1,10})[ \t]{0,3}[)）]/gu;

// Characters that converters also spell without a tone mark.
const neutral = new Set('們们麼么個个著着裡裏里');

/**
 * The readings that a converter between the scripts leaves behind what it converts: 創(chuàng)新.
 *
 * A parenthesis is one only when it holds exactly one reading, with its tone, of the very character before it, and
 * that character differs between the scripts, since no other is converted. So 智能(ai), 阿波罗(Apollo) and 縣(區)
 * stay, and so does the reading that an editor gave to a rare character (天堃(kūn)). The readings come from
 * pinyin-pro (MIT, 1.2 MB, no dependencies); a pattern of syllables alone would take English words for pinyin.
 */
export const pinyinArtefacts = (text: string): Edit[] => {
  const edits: Edit[] = [];
  for (const match of text.matchAll(reading)) {
    const [found, character = '', syllable = ''] = match;
    if (!isReading(character, syllable) || !differsBetweenScripts(character)) continue;
    edits.push({ start: match.index + character.length, end: match.index + found.length, replacedBy: '' });
  }
  return edits;
};

const isReading = (character: string, syllable: string): boolean => {
  const spelled = syllable.normalize('NFC').toLowerCase().replaceAll('ɑ', 'a').replaceAll('ɡ', 'g');
  return readings(character).some(
    (known) => known === spelled || (neutral.has(character) && withoutTone(known) === spelled),
  );
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
