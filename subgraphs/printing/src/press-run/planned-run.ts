/** The part of paper that is planned for waste: between what the demonstration's presses spoil, 2 to 3 %. */
export const plannedSpoilage = 0.025;

/** Good copies beyond those that are distributed: samples for the authorities, the archive, the newsroom. */
export const spareCopies = 150;

/** When the last copy is printed, at the press' speed. */
export const plannedEnd = (start: Date, copies: number, copiesPerHour: number): Date =>
  new Date(start.getTime() + Math.ceil((copies / copiesPerHour) * 60) * 60_000);
