import type { WrittenText } from '@media-graph/subgraph';
import type { ArticleBlock } from './article-block.entity.ts';

const given = (...texts: readonly (WrittenText | null)[]): WrittenText[] =>
  texts.filter((text) => text !== null);

/** All that a reader reads in a block; a notice of correction is not of the text. */
export const textsOf = (block: ArticleBlock): WrittenText[] => {
  switch (block.kind) {
    case 'PARAGRAPH':
    case 'HEADING':
      return [block.text];
    case 'QUOTE':
      return given(block.text, block.attribution);
    case 'IMAGE':
    case 'VIDEO':
      return given(block.caption);
    case 'FACT_BOX':
      return [block.title, ...block.facts];
    case 'LIST':
      return block.items.map(({ text }) => text);
    case 'TABLE':
      return [...given(block.caption), ...block.rows.flat().map(({ text }) => text)];
    case 'EMBED':
      return given(block.title);
    case 'GALLERY':
      return given(block.title, ...block.images.map(({ caption }) => caption));
    case 'CORRECTION':
      return [];
  }
};
