import type { ArticleBlock } from './article-block.entity.ts';

/** The assets that an article shows, each once, the lead image first. */
export const assetIdsOf = (leadImageId: string | null, body: readonly ArticleBlock[]): string[] => {
  const inBody = body.flatMap((block) => (block.kind === 'IMAGE' ? [block.assetId] : []));
  return [...new Set(leadImageId ? [leadImageId, ...inBody] : inBody)];
};
