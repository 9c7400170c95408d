import type { WrittenText } from '@media-graph/subgraph';
import type { ArticleBlock } from './article-block.entity.ts';

/** All that a reader reads in a block. */
export const textsOf = (block: ArticleBlock): WrittenText[] => {
  switch (block.kind) {
    case 'PARAGRAPH':
    case 'HEADING':
      return [block.text];
    case 'QUOTE':
      return block.attribution ? [block.text, block.attribution] : [block.text];
    case 'IMAGE':
      return block.caption ? [block.caption] : [];
    case 'FACT_BOX':
      return [block.title, ...block.facts];
  }
};
