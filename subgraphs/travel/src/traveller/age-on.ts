/** Full years of somebody on a day, both `YYYY-MM-DD`; negative for one who is not born yet. */
export const ageOn = (bornOn: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4)) - (day.slice(5) < bornOn.slice(5) ? 1 : 0);
