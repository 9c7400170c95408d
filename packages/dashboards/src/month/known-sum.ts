/** Adds up what is known; undefined where nothing is, and so is a sum of which a part is missing. */
export const knownSum = (values: readonly (number | null | undefined)[]): number | undefined =>
  values.length === 0 || values.some((value) => value === null || value === undefined)
    ? undefined
    : values.reduce<number>((total, value) => total + value!, 0);
