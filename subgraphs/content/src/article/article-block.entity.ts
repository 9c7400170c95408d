import type { WrittenText } from '@media-graph/subgraph';

/** A stretch of a text with one look. Those of a text, one after the other, are the text. */
export interface TextRun {
  text: string;
  marks: ('STRONG' | 'EMPHASIS')[];
  /** An address of the web, or `article:`, `organisation:`, `person:` or `event:` and an id. */
  href: string | null;
}

/** A text; where it has runs, it is written in one language, and theirs is that one. */
export interface RichText {
  text: WrittenText;
  runs?: TextRun[];
}

export interface ParagraphBlock extends RichText {
  kind: 'PARAGRAPH';
}

export interface HeadingBlock {
  kind: 'HEADING';
  text: WrittenText;
  level: number;
}

export interface QuoteBlock extends RichText {
  kind: 'QUOTE';
  attribution: WrittenText | null;
}

export interface ImageBlock extends GalleryImage {
  kind: 'IMAGE';
}

export interface FactBoxBlock {
  kind: 'FACT_BOX';
  title: WrittenText;
  facts: WrittenText[];
}

export interface ListItem extends RichText {
  level: number;
  isOrdered: boolean;
}

export interface ListBlock {
  kind: 'LIST';
  items: ListItem[];
}

export interface TableCell extends RichText {
  isHeader: boolean;
  columns: number;
  rows: number;
}

export interface TableBlock {
  kind: 'TABLE';
  caption: WrittenText | null;
  rows: TableCell[][];
}

export interface EmbedBlock {
  kind: 'EMBED';
  url: string;
  title: WrittenText | null;
}

export interface VideoBlock extends GalleryImage {
  kind: 'VIDEO';
}

export interface GalleryImage {
  assetId: string;
  caption: WrittenText | null;
}

export interface GalleryBlock {
  kind: 'GALLERY';
  title: WrittenText | null;
  images: GalleryImage[];
}

export interface CorrectionBlock {
  kind: 'CORRECTION';
  correctionId: string;
}

/** An element of the column `body`. */
export type ArticleBlock =
  | ParagraphBlock
  | HeadingBlock
  | QuoteBlock
  | ImageBlock
  | FactBoxBlock
  | ListBlock
  | TableBlock
  | EmbedBlock
  | VideoBlock
  | GalleryBlock
  | CorrectionBlock;
