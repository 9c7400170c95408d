/** What was earned under one key: with a picture, by a photographer or in a month. */
export interface PictureIncome {
  assetId: string | null;
  creatorName: string | null;
  month: string | null;
  count: number;
  feeMinor: bigint;
}
