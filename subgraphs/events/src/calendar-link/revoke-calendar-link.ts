import { refused, requireFound, requireId } from '@media-graph/subgraph';
import { requireCircle } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RevokeCalendarLinkInput } from '../generated/resolvers.ts';
import type { CalendarLink } from './calendar-link.entity.ts';

/** Ends a link before its time. */
export const revokeCalendarLink = async (
  { viewer, calendarLinkRepository }: Transaction,
  input: RevokeCalendarLinkInput,
): Promise<CalendarLink> => {
  requireCircle(viewer);
  const id = requireId(input.id, 'input', 'id');
  const link = requireFound(await calendarLinkRepository.lock(id), 'input', 'id');
  if (link.revokedAt) throw refused('ILLEGAL_TRANSITION', 'The link was ended already', 'input', 'id');
  const ended = { revokedAt: new Date(), revokedBy: viewer.subject ?? 'unknown' };
  await calendarLinkRepository.update(id, ended);
  return { ...link, ...ended };
};
