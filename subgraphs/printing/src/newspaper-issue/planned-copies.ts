/** Good copies beyond those that are distributed: samples for the authorities, the archive, the newsroom. */
const spareCopies = 150;

/** Good copies that are to be printed of an issue. */
export const plannedCopies = (totalDraw: number): number => totalDraw + spareCopies;
