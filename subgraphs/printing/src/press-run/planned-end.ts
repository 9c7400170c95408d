/** When the last copy is printed, at the press' speed. */
export const plannedEnd = (start: Date, copies: number, copiesPerHour: number): Date =>
  new Date(start.getTime() + Math.ceil((copies / copiesPerHour) * 60) * 60_000);
