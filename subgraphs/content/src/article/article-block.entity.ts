import type { WrittenText } from '@media-graph/subgraph';

export interface ParagraphBlock {
  kind: 'PARAGRAPH';
  text: WrittenText;
}

export interface HeadingBlock {
  kind: 'HEADING';
  text: WrittenText;
  level: number;
}

export interface QuoteBlock {
  kind: 'QUOTE';
  text: WrittenText;
  attribution: WrittenText | null;
}

export interface ImageBlock {
  kind: 'IMAGE';
  assetId: string;
  caption: WrittenText | null;
}

export interface FactBoxBlock {
  kind: 'FACT_BOX';
  title: WrittenText;
  facts: WrittenText[];
}

/** An element of the column `body`. */
export type ArticleBlock = ParagraphBlock | HeadingBlock | QuoteBlock | ImageBlock | FactBoxBlock;
