import type { Canvas } from './canvas.ts';

/** Five by seven dots a letter, a row a number: no font has to be on the machine. */
const letters: Record<string, readonly number[]> = {
  A: [14, 17, 17, 31, 17, 17, 17],
  C: [14, 17, 16, 16, 16, 17, 14],
  D: [30, 17, 17, 17, 17, 17, 30],
  E: [31, 16, 16, 30, 16, 16, 31],
  H: [17, 17, 17, 31, 17, 17, 17],
  I: [14, 4, 4, 4, 4, 4, 14],
  M: [17, 27, 21, 21, 17, 17, 17],
  N: [17, 25, 21, 19, 17, 17, 17],
  O: [14, 17, 17, 17, 17, 17, 14],
  P: [30, 17, 17, 30, 16, 16, 16],
  R: [30, 17, 17, 30, 20, 18, 17],
  S: [15, 16, 16, 14, 1, 1, 30],
  T: [31, 4, 4, 4, 4, 4, 4],
  U: [17, 17, 17, 17, 17, 17, 14],
  Y: [17, 17, 10, 4, 4, 4, 4],
};

const dot = 2;
const text = 'SYNTHETIC DEMONSTRATION PICTURE';

/** Writes what the picture is at the foot of its middle, where no crop cuts it off. */
export const label = (canvas: Canvas): void => {
  const width = (text.length * 6 + 5) * dot;
  const left = Math.round((canvas.width - width) / 2);
  const top = canvas.height - 12 * dot;
  canvas.rect(left, top - 3 * dot, width, 13 * dot, [20, 20, 24], 0.72);
  for (const [index, letter] of [...text].entries()) {
    for (const [row, dots] of (letters[letter] ?? []).entries()) {
      for (let column = 0; column < 5; column++) {
        if (((dots >> (4 - column)) & 1) === 0) continue;
        canvas.rect(left + (3 + index * 6 + column) * dot, top + row * dot, dot, dot, [245, 245, 240]);
      }
    }
  }
};
