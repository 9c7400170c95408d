import { daysBetween, refused, requireStep, revise, todayInShanghai } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import { cancellationTermsOf } from '../booking/cancellation-terms-of.ts';
import { compensationOfCompany, isBreach, noticeDays } from '../booking/refund-of.ts';
import type { TourBooking } from '../booking/tour-booking.entity.ts';
import type { Transaction } from '../context.ts';
import type { CancelDepartureInput } from '../generated/resolvers.ts';
import { withdraw } from '../handover/withdraw-tour-handover.ts';
import type { Departure } from './departure.entity.ts';
import { departureTransitions } from './departure-transitions.ts';

/** Calls a departure off with all its bookings, who get back everything, and more where it breaks their contracts. */
export const cancelDeparture = async (tx: Transaction, input: CancelDepartureInput): Promise<Departure> => {
  const departure = await lockOwn(tx.viewer, tx.departureRepository, input);
  requireStep(departureTransitions, departure.status, 'CANCELLED', 'input', 'id');
  if (departure.status === 'SETTLED')
    throw refused('ILLEGAL_TRANSITION', 'The departure is SETTLED', 'input', 'id');
  const { id, scope, minPax, departsOn } = departure;
  const today = todayInShanghai();
  const daysBefore = Math.max(daysBetween(today, departsOn), 0);

  await tx.bookingRepository.expireHolds(id);
  const live = await tx.bookingRepository.lockLive(id);
  const confirmed = live.filter(({ status }) => status === 'CONFIRMED');
  const seats = confirmed.reduce((sum, booking) => sum + booking.seats, 0);
  if (input.reason === 'UNDER_ENROLMENT' && (departure.guaranteedAt || seats >= minPax))
    throw refused(
      'ILLEGAL_TRANSITION',
      `The minimum group of ${minPax} is there, or was promised`,
      ...['input', 'reason'],
    );
  const handover = await tx.handoverRepository.standing(id);
  if (input.reason === 'UNDER_ENROLMENT' && handover?.status === 'CARRIED_OUT')
    throw refused(
      'ILLEGAL_TRANSITION',
      'Another agency performs it: withdraw the handover first',
      ...['input', 'reason'],
    );
  const breaks = confirmed.length > 0 && isBreach(scope, input.reason, daysBefore);
  if (breaks && !input.acceptBreach)
    throw refused(
      'ILLEGAL_TRANSITION',
      `This takes ${noticeDays(scope)} days' notice, and it is ${daysBefore} days to the departure: it breaks ${confirmed.length} contracts`,
      ...['input', 'acceptBreach'],
    );
  const compensationFor = async ({ organisationId, confirmedAt, totalMinor }: TourBooking) =>
    breaks && confirmedAt
      ? compensationOfCompany(
          await cancellationTermsOf(tx, { organisationId, confirmedAt }, scope),
          totalMinor,
          daysBefore,
        )
      : 0n;
  for (const booking of live)
    await revise(tx.bookingRepository, booking, {
      status: 'CANCELLED',
      cancelledOn: today,
      cancelledBy: 'COMPANY',
      compensationMinor: await compensationFor(booking),
    });
  if (handover) await withdraw(tx, handover, 'The departure was called off');
  await revise(tx.departureRepository, departure, {
    status: 'CANCELLED',
    cancelledOn: today,
    cancelReason: input.reason,
    cancelledBookings: confirmed.length,
    isBreach: breaks,
  });
  return tx.departureRepository.findOneByOrFail({ id });
};
