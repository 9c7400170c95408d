import { fold } from '@media-graph/chinese/fold';
import type { WrittenText } from '@media-graph/subgraph';

/** By what a name stands in lists, and by what two spellings of it are one: English first, both scripts folded. */
export const sortNameOf = ({ en, zhHans, zhHant }: WrittenText): string =>
  fold((en || zhHans || zhHant || '').trim());
