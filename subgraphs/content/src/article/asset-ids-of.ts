import type { ArticleBlock } from './article-block.entity.ts';

const assetsIn = (block: ArticleBlock): string[] => {
  if (block.kind === 'GALLERY') return block.images.map(({ assetId }) => assetId);
  return block.kind === 'IMAGE' || block.kind === 'VIDEO' ? [block.assetId] : [];
};

/** The assets that an article shows, each once, the lead image first. */
export const assetIdsOf = (leadImageId: string | null, body: readonly ArticleBlock[]): string[] => [
  ...new Set([...(leadImageId ? [leadImageId] : []), ...body.flatMap(assetsIn)]),
];
