export type Colour = readonly [red: number, green: number, blue: number];
type Point = readonly [x: number, y: number];

/** A small surface of pixels to draw simple shapes on; sizes and places in pixels. */
export class Canvas {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, row after row from the top. */
  readonly pixels: Buffer;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.pixels = Buffer.alloc(width * height * 3);
  }

  /** Paints every pixel of a box that is `inside`, letting through what lies below as `opacity` says. */
  #fill(
    box: readonly [number, number, number, number],
    colour: Colour,
    opacity: number,
    inside: (x: number, y: number) => boolean,
  ) {
    const [left, top, right, bottom] = box.map(Math.round) as [number, number, number, number];
    for (let y = Math.max(0, top); y < Math.min(this.height, bottom); y++) {
      for (let x = Math.max(0, left); x < Math.min(this.width, right); x++) {
        if (!inside(x, y)) continue;
        const at = (y * this.width + x) * 3;
        for (const channel of [0, 1, 2] as const) {
          const below = this.pixels[at + channel]!;
          this.pixels[at + channel] = below + (colour[channel] - below) * opacity;
        }
      }
    }
  }

  gradient(top: number, bottom: number, from: Colour, to: Colour): void {
    for (let y = top; y < bottom; y++) {
      const share = (y - top) / (bottom - top);
      const colour = from.map(
        (value, channel) => value + (to[channel]! - value) * share,
      ) as unknown as Colour;
      this.rect(0, y, this.width, 1, colour);
    }
  }

  rect(x: number, y: number, width: number, height: number, colour: Colour, opacity = 1): void {
    this.#fill([x, y, x + width, y + height], colour, opacity, () => true);
  }

  ellipse(x: number, y: number, radiusX: number, radiusY: number, colour: Colour, opacity = 1): void {
    this.#fill([x - radiusX, y - radiusY, x + radiusX, y + radiusY], colour, opacity, (atX, atY) => {
      return ((atX - x) / radiusX) ** 2 + ((atY - y) / radiusY) ** 2 <= 1;
    });
  }

  polygon(points: readonly Point[], colour: Colour, opacity = 1): void {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
    this.#fill(box, colour, opacity, (x, y) => isInside(points, x, y));
  }
}

/** Counts the edges that a ray to the right crosses. */
const isInside = (points: readonly Point[], x: number, y: number): boolean => {
  let inside = false;
  for (const [index, [fromX, fromY]] of points.entries()) {
    const [toX, toY] = points.at(index - 1)!;
    if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) inside = !inside;
  }
  return inside;
};
