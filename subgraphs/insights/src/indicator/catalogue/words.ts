import type { WrittenText } from '@media-graph/subgraph';

/** Traditional Chinese and English; Simplified is converted when it is read. */
export const words = (zhHant: string, en: string): WrittenText => ({ zhHant, en });
