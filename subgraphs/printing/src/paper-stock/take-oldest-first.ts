export type Reel = { readonly id: string; readonly remainingGrams: bigint };
export type Take = { readonly reelId: string; readonly grams: bigint };
type Taken = {
  readonly takes: readonly Take[];
  /** What all of the reels together do not have. */
  readonly missing: bigint;
};

/**
 * From which reels a weight of paper is taken: the oldest is used up before the next is opened.
 *
 * @param reels the oldest first
 */
export const takeOldestFirst = (reels: readonly Reel[], grams: bigint): Taken => {
  const takes: Take[] = [];
  let missing = grams;
  for (const { id, remainingGrams } of reels) {
    if (missing === 0n) break;
    const usedUp = remainingGrams <= missing;
    const taken = usedUp ? remainingGrams : missing;
    if (taken > 0n) takes.push({ reelId: id, grams: taken });
    missing -= taken;
  }
  return { takes, missing };
};
