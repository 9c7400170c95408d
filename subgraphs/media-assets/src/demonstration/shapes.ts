import type { Canvas, Colour } from './canvas.ts';

export const white: Colour = [240, 238, 230];
export const ink: Colour = [38, 40, 52];
const skin: Colour = [226, 184, 150];

export const indoors = (canvas: Canvas, wall: Colour, dimmed: Colour, floor: Colour): void => {
  canvas.gradient(0, 390, wall, dimmed);
  canvas.gradient(390, canvas.height, floor, [floor[0] * 0.6, floor[1] * 0.6, floor[2] * 0.6]);
};
export const outdoors = (canvas: Canvas, zenith: Colour, horizon: Colour, ground: Colour): void => {
  canvas.gradient(0, 360, zenith, horizon);
  canvas.gradient(360, canvas.height, ground, [ground[0] * 0.7, ground[1] * 0.7, ground[2] * 0.7]);
};
/** A person as a head and a coat, standing at a place on the floor. */
export const figure = (canvas: Canvas, x: number, floor: number, size: number, coat: Colour): void => {
  canvas.ellipse(x, floor + 2, size * 0.32, size * 0.05, ink, 0.35);
  canvas.polygon(
    [
      [x - size * 0.2, floor],
      [x - size * 0.24, floor - size * 0.62],
      [x + size * 0.24, floor - size * 0.62],
      [x + size * 0.2, floor],
    ],
    coat,
  );
  canvas.ellipse(x, floor - size * 0.62, size * 0.24, size * 0.12, coat);
  canvas.ellipse(x, floor - size * 0.83, size * 0.13, size * 0.16, skin);
  canvas.ellipse(x, floor - size * 0.9, size * 0.13, size * 0.1, ink);
};
export const row = (
  canvas: Canvas,
  count: number,
  floor: number,
  size: number,
  coats: readonly Colour[],
): void => {
  for (let index = 0; index < count; index++) {
    const x = ((index + 0.5) / count) * canvas.width;
    figure(canvas, x, floor + (index % 2) * 6, size, coats[index % coats.length]!);
  }
};
export const block = (
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  wall: Colour,
  lit: Colour,
): void => {
  canvas.rect(x, y, width, height, wall);
  for (let top = y + 12; top < y + height - 16; top += 24)
    for (let left = x + 10; left < x + width - 14; left += 22) canvas.rect(left, top, 12, 14, lit, 0.85);
};

export const suits: Colour[] = [
  [36, 52, 92],
  [70, 74, 84],
  [128, 36, 44],
  [46, 84, 76],
];
export const shirts: Colour[] = [
  [230, 120, 50],
  [60, 140, 200],
  [240, 200, 70],
  [90, 170, 110],
  [210, 80, 120],
];
