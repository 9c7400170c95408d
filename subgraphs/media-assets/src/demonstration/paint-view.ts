import type { Canvas, Colour } from './canvas.ts';
import { block, indoors, outdoors, row, shirts, suits } from './shapes.ts';

/** The same numbers from 0 to 1 for the same picture on every machine (mulberry32). */
const numbersOf = (seed: number) => {
  let state = seed * 0x9e3779b1;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A picture of no place: sky or walls, hills, houses and people by the number, so that no two are alike. */
export const paintView = (canvas: Canvas, number: number): void => {
  const next = numbersOf(number);
  const between = (least: number, most: number): number => least + next() * (most - least);
  const colour = (least: number, most: number): Colour => [
    between(least, most),
    between(least, most),
    between(least, most),
  ];
  if (number % 7 < 3) outdoors(canvas, colour(60, 200), colour(190, 250), colour(80, 170));
  else indoors(canvas, colour(40, 220), colour(60, 230), colour(50, 130));
  const left = between(-40, 260);
  canvas.polygon(
    [
      [left, 390],
      [left + between(60, 200), between(120, 320)],
      [left + between(260, 420), 390],
    ],
    colour(50, 200),
  );
  for (let index = 0; index < 2 + (number % 4); index++)
    block(
      canvas,
      ...([between(0, 700), between(90, 260), between(60, 160), between(110, 200)] as const),
      colour(40, 180),
      colour(180, 250),
    );
  canvas.ellipse(between(60, 740), between(40, 160), between(20, 60), between(20, 60), colour(200, 255), 0.8);
  row(
    canvas,
    1 + Math.floor(next() * 8),
    between(430, 490),
    between(110, 190),
    number % 2 === 0 ? suits : shirts,
  );
};
