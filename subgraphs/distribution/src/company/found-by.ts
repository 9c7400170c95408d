import { fold } from '@media-graph/chinese/fold';
import type { WrittenText } from '@media-graph/subgraph';

/** What a thing of the network is found by: its name in all scripts and what else is said of it, folded. */
export const foundBy = (name: WrittenText, ...texts: readonly string[]): string =>
  fold([...Object.values(name), ...texts].join('\n'));

/** The part of `foundBy` that somebody looks for. */
export const foldedText = (text: string): string => fold(text.trim());
