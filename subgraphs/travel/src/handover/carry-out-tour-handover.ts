import {
  daysBetween,
  refused,
  requireCode,
  requireStep,
  revise,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { noticeDays } from '../booking/refund-of.ts';
import type { TourBooking } from '../booking/tour-booking.entity.ts';
import type { Transaction } from '../context.ts';
import { departureTransitions } from '../departure/departure-transitions.ts';
import type { CarryOutTourHandoverInput } from '../generated/resolvers.ts';
import { lockHandover } from './lock-handover.ts';
import { releaseParty } from './release-party.ts';
import type { TourHandover } from './tour-handover.entity.ts';
import { tourHandoverTransitions } from './tour-handover-transitions.ts';

/** Hands a departure over with those who agreed in writing; everybody else leaves, and gets back all that was paid. */
export const carryOutTourHandover = async (
  tx: Transaction,
  input: CarryOutTourHandoverInput,
): Promise<TourHandover> => {
  const { departure, handover } = await lockHandover(tx, input);
  const refuse = (why: string) => refused('ILLEGAL_TRANSITION', why, 'input', 'id');
  const status = requireStep(tourHandoverTransitions, handover.status, 'CARRIED_OUT', 'input', 'id');
  const contractNumber = requireCode(input.contractNumber, 4, 40, 'input', 'contractNumber');
  const today = todayInShanghai();
  if (departure.departsOn <= today) throw refuse('Its day has come');
  if (departure.guaranteedAt) throw refuse('The minimum group is there by now: withdraw the handover');
  const { organisationId, departureId, supplierId, costMinor } = handover;

  await tx.bookingRepository.expireHolds(departureId, true);
  const agreed = new Set(
    (await tx.answersOfHandovers.load(handover.id))
      .filter(({ isAgreed }) => isAgreed)
      .map(({ travellerId }) => travellerId),
  );
  const isUnderContract = (booking: TourBooking) => booking.status === 'CONFIRMED';
  const parties = await Promise.all(
    (await tx.bookingRepository.lockLive(departureId)).map(async (booking) => {
      const travellers = await tx.travellersOfBookings.load(booking.id);
      const stays = ({ id }: { id: string }) => isUnderContract(booking) && agreed.has(id);
      return {
        booking,
        staying: travellers.filter(stays),
        leaving: travellers.filter((one) => !stays(one)),
      };
    }),
  );
  if (parties.every(({ staying }) => staying.length === 0)) throw refuse('Nobody has agreed: call it off');
  const days = noticeDays(departure.scope);
  if (
    daysBetween(today, departure.departsOn) < days &&
    parties.some(({ booking, leaving }) => isUnderContract(booking) && leaving.length > 0)
  )
    throw refuse(`Less than ${days} days before, everybody under contract must agree`);
  for (const { booking, ...party } of parties) await releaseParty(tx, booking, party);

  if (departure.status !== 'CLOSED')
    await revise(tx.departureRepository, departure, {
      status: requireStep(departureTransitions, departure.status, 'CLOSED', 'input', 'id'),
    });
  const serviceId = uuidv7();
  await tx.serviceRepository.insert({
    ...{ id: serviceId, organisationId, departureId, supplierId, costMinor, orderedOn: today },
    description: `委託履行合同 ${contractNumber}`,
  });
  const carriedOutAt = new Date();
  return revise(tx.handoverRepository, handover, { status, contractNumber, serviceId, carriedOutAt });
};
