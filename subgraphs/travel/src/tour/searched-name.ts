import { fold } from '@media-graph/chinese/fold';
import type { WrittenText } from '@media-graph/subgraph';

/** All languages of a name, folded: what somebody types in any of them is a part of it. */
export const searchedName = ({ zhHans, zhHant, en }: WrittenText): string =>
  fold([zhHant, zhHans, en].filter(Boolean).join('\n'));
