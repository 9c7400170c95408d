/** Until when a story keeps an asset from the public. */
export interface StoryEmbargo {
  articleId: string;
  assetId: string;
  until: Date;
}
