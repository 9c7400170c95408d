import { optionalId, requireBetween, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { isOfNewsroom, requireCircle } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CreateCalendarLinkInput } from '../generated/resolvers.ts';
import type { CalendarLink } from './calendar-link.entity.ts';

/** Makes a link by which a calendar program reads what the caller's circle sees. */
export const createCalendarLink = async (
  tx: Transaction,
  input: CreateCalendarLinkInput,
): Promise<CalendarLink> => {
  requireCircle(tx.viewer);
  const id = uuidv7();
  const days = requireBetween(input.days!, 1, 366, 'input', 'days');
  const createdAt = new Date();
  await tx.calendarLinkRepository.insert({
    ...{ id, createdAt, expiresAt: new Date(createdAt.getTime() + days * 86_400_000) },
    visibility: isOfNewsroom(tx.viewer) ? 'PRIVATE' : 'STAFF',
    facilityId: optionalId(input.facilityId, 'input', 'facilityId'),
    organiserId: optionalId(input.organiserId, 'input', 'organiserId'),
    purpose: requireText(input.purpose, 200, 'input', 'purpose'),
  });
  return tx.calendarLinkRepository.findOneByOrFail({ id });
};
