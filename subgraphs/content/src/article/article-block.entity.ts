import type { LocalizedTextInput } from '@media-graph/subgraph';

export interface ParagraphBlock {
  kind: 'PARAGRAPH';
  text: LocalizedTextInput;
}

export interface HeadingBlock {
  kind: 'HEADING';
  text: LocalizedTextInput;
  level: number;
}

export interface QuoteBlock {
  kind: 'QUOTE';
  text: LocalizedTextInput;
  attribution: LocalizedTextInput | null;
}

export interface ImageBlock {
  kind: 'IMAGE';
  assetId: string;
  caption: LocalizedTextInput | null;
}

export interface FactBoxBlock {
  kind: 'FACT_BOX';
  title: LocalizedTextInput;
  facts: LocalizedTextInput[];
}

/** An element of the column `body`. */
export type ArticleBlock = ParagraphBlock | HeadingBlock | QuoteBlock | ImageBlock | FactBoxBlock;
