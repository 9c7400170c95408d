import { isId, requireFound } from '@media-graph/subgraph';
import { lockOwn, ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { Departure } from '../departure/departure.entity.ts';
import type { TourBooking } from './tour-booking.entity.ts';

type Locked = {
  readonly booking: TourBooking;
  readonly departure: Departure;
  /** The other departure that was asked for, of the own company. */
  readonly other: Departure | null;
};

/** Locks a booking for a change, departures before it by their ids: everybody locks in this order, so that none waits in a ring. */
export const lockBooking = async (
  tx: Transaction,
  input: { readonly id: string; readonly version: number },
  otherId?: string,
): Promise<Locked> => {
  ownCompany(tx.viewer);
  const { departureId } = requireFound(
    isId(input.id) ? await tx.bookings.load(input.id) : null,
    'input',
    'id',
  );
  const locked = new Map<string, Departure | null>();
  for (const id of [departureId, ...(otherId ? [otherId] : [])].sort())
    if (!locked.has(id)) locked.set(id, await tx.departureRepository.lock(id));
  const departure = requireFound(locked.get(departureId) ?? null, 'input', 'id');
  const booking = await lockOwn(tx.viewer, tx.bookingRepository, input);
  return { booking, departure, other: (otherId && locked.get(otherId)) || null };
};
