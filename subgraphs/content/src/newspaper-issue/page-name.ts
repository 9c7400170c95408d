/** A1 to A8, then B1 and on: an issue has 200 pages at most, and so 25 letters suffice. */
export const pageName = (number: number): string =>
  `${String.fromCharCode(65 + Math.floor((number - 1) / 8))}${((number - 1) % 8) + 1}`;
