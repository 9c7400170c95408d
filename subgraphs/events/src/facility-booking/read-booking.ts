import type { Viewer } from '@media-graph/service';
import { isId, optionalId, refused, requireId, requireText } from '@media-graph/subgraph';
import type { RequestFacilityInput } from '../generated/resolvers.ts';
import type { FacilityBooking } from './facility-booking.entity.ts';

const day = 86_400_000;
const longest = 31 * day;
const furthest = 730 * day;

const minutes = (value: number, most: number, field: string): number => {
  if (value < 0 || value > most)
    throw refused('INVALID_INPUT', `This takes 0 to ${most} minutes`, 'input', field);
  return value;
};

/** For whom a viewer books: staff for their own organisation alone. Throws FORBIDDEN or INVALID_INPUT. */
export const bookingOrganisation = (
  { roles, organisation }: Viewer,
  asked: string | null | undefined,
): string => {
  const chosen = optionalId(asked, 'input', 'organisationId');
  const own = organisation !== null && isId(organisation) ? organisation.toLowerCase() : null;
  if (roles.includes('event-manager')) {
    const anybody = chosen ?? own;
    if (anybody === null)
      throw refused('INVALID_INPUT', 'Say for which organisation', 'input', 'organisationId');
    return anybody;
  }
  if (own === null || (chosen !== null && chosen !== own))
    throw refused('FORBIDDEN', 'Staff book for their own organisation', 'input', 'organisationId');
  return own;
};

/** The columns of a new booking. Throws INVALID_INPUT for a time that is over, too long or too far away. */
export const readBooking = (input: RequestFacilityInput, viewer: Viewer, now: Date) => {
  const { from: startsAt, to: endsAt } = input;
  if (startsAt <= now) throw refused('INVALID_INPUT', 'The time has begun already', 'input', 'from');
  if (startsAt.getTime() > now.getTime() + furthest)
    throw refused('INVALID_INPUT', 'Halls are booked two years ahead at most', 'input', 'from');
  if (endsAt <= startsAt) throw refused('INVALID_INPUT', 'It must end after it begins', 'input', 'to');
  if (endsAt.getTime() - startsAt.getTime() > longest)
    throw refused('INVALID_INPUT', 'A booking lasts 31 days at most', 'input', 'to');
  if (input.eventId != null && !isId(input.eventId))
    throw refused('NOT_FOUND', 'There is no such event', 'input', 'eventId');
  return {
    facilityId: requireId(input.facilityId, 'input', 'facilityId'),
    organisationId: bookingOrganisation(viewer, input.organisationId),
    startsAt,
    endsAt,
    setupMinutes: minutes(input.setupMinutes ?? 0, 1440, 'setupMinutes'),
    teardownMinutes: minutes(input.teardownMinutes ?? 0, 1440, 'teardownMinutes'),
    purpose: requireText(input.purpose, 500, 'input', 'purpose'),
    eventId: input.eventId ?? null,
  } satisfies Partial<FacilityBooking>;
};

/** When a hold of so many minutes runs out; never after the use has begun. */
export const holdEnd = (holdMinutes: number, startsAt: Date, now: Date): Date => {
  if (holdMinutes < 1 || holdMinutes > 2880)
    throw refused('INVALID_INPUT', 'A hold lasts 1 to 2880 minutes', 'input', 'holdMinutes');
  return new Date(Math.min(now.getTime() + holdMinutes * 60_000, startsAt.getTime()));
};
