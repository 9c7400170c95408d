import { isId } from '../database/is-id.ts';
import { refused } from '../mutation/refused.ts';

/**
 * An id in a mutation's input. Only its shape is checked: whether a thing of another subgraph is there is not known
 * here, and of one's own the database knows it.
 *
 * @throws INVALID_INPUT
 */
export const requireId = (id: string, ...field: string[]): string => {
  if (!isId(id)) throw refused('INVALID_INPUT', 'This is not an id', ...field);
  return id.toLowerCase();
};

/** As `requireId`; nothing is null. */
export const optionalId = (id: string | null | undefined, ...field: string[]): string | null =>
  id == null ? null : requireId(id, ...field);
