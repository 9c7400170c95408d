import { segmenter } from './dictionaries.ts';

/** Cuts folded Chinese into words, one after the other, unknown names by jieba's model. */
export const segment = (folded: string): string[] => segmenter().cut(folded, true);

/** Cuts folded Chinese for an index: long words and also the words inside them (统战部 → 统战, 统战部). */
export const segmentForIndex = (folded: string): string[] => segmenter().cutForSearch(folded, true);
