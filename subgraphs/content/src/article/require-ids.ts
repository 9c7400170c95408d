import { refused, requireId } from '@media-graph/subgraph';

export type Path = readonly string[];

/** A refusal that names the field of the input, such as `['input', 'body', '3', 'text']`. */
export const invalid = (message: string, path: Path) => refused('INVALID_INPUT', message, ...path);

/** Ids in their order, each once. */
export const checkIds = (ids: readonly string[], most: number, path: Path): string[] => {
  if (ids.length > most) throw invalid(`At most ${most} may be given`, path);
  return [...new Set(ids.map((id, index) => requireId(id, ...path, String(index))))];
};
