import { badInput, daysBetween, isId, readDate } from '@media-graph/subgraph';

const mostDays = 1_100;

type Given = { readonly from?: string | null | undefined; readonly until?: string | null | undefined };

/** Days that have two ends. @throws BAD_USER_INPUT for others, and for more than 1,100 of them */
export const readDays = (days: Given): { from: string; until: string } => {
  if (!days.from || !days.until) throw badInput('`days` needs `from` and `until`');
  const from = readDate(days.from, 'from');
  const until = readDate(days.until, 'until');
  if (until < from) throw badInput('`until` lies before `from`');
  if (daysBetween(from, until) >= mostDays) throw badInput(`At most ${mostDays} days are asked for at once`);
  return { from, until };
};

/** An id as PostgreSQL writes it; what is none belongs to nothing. */
export const readThing = (id: string): string | null => (isId(id) ? id.toLowerCase() : null);
