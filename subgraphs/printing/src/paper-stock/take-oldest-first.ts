export type Reel = { readonly id: string; readonly remainingGrams: bigint };
export type Take = { readonly reelId: string; readonly grams: bigint };

/**
 * From which reels a weight of paper is taken: the oldest is used up before the next is opened.
 *
 * @param reels the oldest first
 * @returns null when all of them together do not suffice
 */
export const takeOldestFirst = (reels: readonly Reel[], grams: bigint): Take[] | null => {
  const takes: Take[] = [];
  let missing = grams;
  for (const { id, remainingGrams } of reels) {
    if (missing === 0n) break;
    const usedUp = remainingGrams <= missing;
    const taken = usedUp ? remainingGrams : missing;
    if (taken > 0n) takes.push({ reelId: id, grams: taken });
    missing -= taken;
  }
  return missing === 0n ? takes : null;
};
