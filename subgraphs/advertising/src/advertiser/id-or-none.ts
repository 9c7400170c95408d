import { isId } from '@media-graph/subgraph';

/** An id that a list is asked by; null, which no row has, for what is no id. */
export const idOrNone = (id: string): string | null => (isId(id) ? id : null);
