import { seedId, type WrittenText } from '@media-graph/subgraph';
import type { ArticleBlock } from '../article/article-block.entity.ts';

/** An article of the demonstration, with the short names of the things that it refers to. */
export type DemonstrationArticle = {
  readonly slug: string;
  readonly section: string;
  readonly event?: string;
  readonly leadImage?: string;
  /** Paid for; of no newsroom, so without credits. */
  readonly label?: 'ADVERTISEMENT';
  readonly tags: readonly string[];
  readonly organisations: readonly string[];
  readonly headline: WrittenText;
  readonly short?: string;
  readonly standfirst: WrittenText;
  readonly place: WrittenText;
  /** When it was published or, for a draft, written. */
  readonly at: string;
  /** Where it can be read from then on. */
  readonly channels: readonly string[];
  /** The day of the paper that has it: readers find it at six in the morning. */
  readonly printedOn?: string;
  readonly embargoedUntil?: string;
  readonly body: ArticleBlock[];
};

export const paragraph = (zhHant: string): ArticleBlock => ({ kind: 'PARAGRAPH', text: { zhHant } });
export const heading = (zhHant: string): ArticleBlock => ({ kind: 'HEADING', text: { zhHant }, level: 2 });
export const facts = (title: string, ...lines: string[]): ArticleBlock => ({
  kind: 'FACT_BOX',
  title: { zhHant: title },
  facts: lines.map((zhHant) => ({ zhHant })),
});
export const image = (asset: string, caption: string): ArticleBlock => ({
  kind: 'IMAGE',
  assetId: seedId('MediaAsset', asset),
  caption: { zhHant: caption },
});
export const quote = (zhHant: string, attribution: string): ArticleBlock => ({
  kind: 'QUOTE',
  text: { zhHant },
  attribution: { zhHant: attribution },
});
