import { toHans } from '@media-graph/chinese/convert-script';

/** A stretch that reads as nonsense because one byte was lost, with what can be worked out of it. */
export type ShiftedBytes = {
  readonly start: number;
  readonly found: string;
  /** The beginning of what stood there. */
  readonly guess: string;
};

/**
 * Finds where a GBK text lost the first byte of a full stop (A1 A3). All that follows shifts by one byte until
 * something brings it in step again: the stop becomes a semicolon (A3 BB) and common characters become rare ones.
 * Undoing the shift turns them back, which is the proof; of an ordinary semicolon it makes nonsense.
 *
 * Only the first characters can be worked out so, hence this is told to a person and never put into the text.
 */
export const shiftedBytes = (text: string): ShiftedBytes[] => {
  const spots: ShiftedBytes[] = [];
  for (const { 0: found, index } of text.matchAll(/[;；]\p{Script=Han}{3}/gu)) {
    const bytes = [...toHans(found.slice(1))].map((character) => gbkBytes().get(character) ?? [0, 0]);
    if (bytes.filter(isCommon).length > 1) continue;
    const shifted = [0xbb, ...bytes.flat()].slice(0, -1);
    const pairs = [0, 2, 4].map((at) => [shifted[at]!, shifted[at + 1]!]);
    if (!pairs.every(isCommon)) continue;
    spots.push({
      start: index,
      found,
      guess: `。${new TextDecoder('gbk').decode(Uint8Array.from(pairs.flat()))}…`,
    });
  }
  return spots;
};

// Level 1 of GB 2312: the 3,755 characters in common use.
const isCommon = ([lead = 0, trail = 0]: readonly number[]): boolean =>
  lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1;

/** Whether a simplified letter is one of the 3,755 in common use. */
export const isCommonLetter = (letter: string): boolean => isCommon(gbkBytes().get(letter) ?? []);

let gbk: Map<string, readonly number[]> | undefined;

// The platform decodes GBK but does not encode it.
const gbkBytes = (): Map<string, readonly number[]> => {
  if (gbk !== undefined) return gbk;
  gbk = new Map();
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') gbk.set(character, [lead, trail]);
    }
  }
  return gbk;
};
