/** The way of a plate, and back where a step was none; PostgreSQL holds the same table: see MakePlates. */
export const pressPlateTransitions = {
  ORDERED: ['MADE', 'SCRAPPED'],
  MADE: ['MOUNTED', 'ORDERED', 'SCRAPPED'],
  MOUNTED: ['MADE', 'SCRAPPED'],
  SCRAPPED: [],
} as const satisfies Record<string, readonly string[]>;

export type PressPlateStatus = keyof typeof pressPlateTransitions;
