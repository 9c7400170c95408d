import { isId, refused } from '@media-graph/subgraph';

/** The id of an event, whose being there PostgreSQL knows; nothing is null. @throws NOT_FOUND for what is no id */
export const optionalEventId = (id: string | null | undefined, field: string): string | null => {
  if (id == null) return null;
  if (!isId(id)) throw refused('NOT_FOUND', 'There is no such event', 'input', field);
  return id;
};
