/** An asset's id, and how often it was used. */
export interface MediaAssetUse {
  id: string;
  uses: number;
}
