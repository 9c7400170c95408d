/** A bundle as it leaves the press. */
export const copiesOfBundle = 50;
