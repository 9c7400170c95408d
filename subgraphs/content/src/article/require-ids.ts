import { requireEntries, requireId } from '@media-graph/subgraph';

/** So many ids of a mutation's input, each once, in their order. @throws INVALID_INPUT */
export const requireIds = (
  ids: readonly string[],
  least: number,
  most: number,
  ...field: string[]
): string[] => {
  const given = requireEntries(ids, least, most, ...field);
  return [...new Set(given.map((id, index) => requireId(id, ...field, String(index))))];
};
