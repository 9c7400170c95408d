import { optionalId, refused, requireBetween, requireId, requireText } from '@media-graph/subgraph';
import { actingOrganisation } from '../access.ts';
import type { Transaction } from '../context.ts';
import { optionalEventId } from '../event/optional-event-id.ts';
import type { RequestFacilityBookingInput } from '../generated/resolvers.ts';
import type { FacilityBooking } from './facility-booking.entity.ts';

const day = 86_400_000;
const longest = 31 * day;
const furthest = 730 * day;

const wrong = (message: string, field: string) => refused('INVALID_INPUT', message, 'input', field);

/** @throws INVALID_INPUT for a time that is over, too long or too far away */
export const requireTimes = (startsAt: Date, endsAt: Date, now: Date): void => {
  if (startsAt <= now) throw wrong('The time has begun already', 'startsAt');
  if (startsAt.getTime() > now.getTime() + furthest)
    throw wrong('Halls are booked two years ahead at most', 'startsAt');
  if (endsAt <= startsAt) throw wrong('It must end after it begins', 'endsAt');
  if (endsAt.getTime() - startsAt.getTime() > longest)
    throw wrong('A booking lasts 31 days at most', 'endsAt');
};

/** The columns of a new booking. @throws INVALID_INPUT for a time that is over, too long or too far away */
export const readBooking = async (
  { viewer, hallRules }: Transaction,
  input: RequestFacilityBookingInput,
  now: Date,
) => {
  const { startsAt, endsAt } = input;
  requireTimes(startsAt, endsAt, now);
  const eventId = optionalEventId(input.eventId, 'eventId');
  const organisationId = optionalId(input.organisationId, 'input', 'organisationId');
  const facilityId = requireId(input.facilityId, 'input', 'facilityId');
  const rules = await hallRules.load(facilityId);
  const minutes = (field: 'setupMinutes' | 'teardownMinutes') =>
    requireBetween(input[field] ?? rules?.[field] ?? 0, 0, 1440, 'input', field);
  return {
    facilityId,
    organisationId: actingOrganisation(viewer, organisationId),
    startsAt,
    endsAt,
    setupMinutes: minutes('setupMinutes'),
    teardownMinutes: minutes('teardownMinutes'),
    purpose: requireText(input.purpose, 500, 'input', 'purpose'),
    eventId,
  } satisfies Partial<FacilityBooking>;
};
