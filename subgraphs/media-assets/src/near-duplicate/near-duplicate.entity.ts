/** An asset that looks like another one. */
export interface NearDuplicate {
  /** The other one. */
  assetId: string;
  id: string;
  /** Of their fingerprints, 0 to 5 of 64 bits. */
  distance: number;
}
