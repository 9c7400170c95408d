import { revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { Departure } from './departure.entity.ts';

/** Guarantees a locked departure whose minimum group is under contract; what was promised stays. */
export const guaranteeWhenReached = async (tx: Transaction, { id }: Departure): Promise<void> => {
  const departure = await tx.departureRepository.findOneByOrFail({ id });
  const { guaranteedAt, openedAt, minPax, status } = departure;
  if (guaranteedAt || !openedAt || (await tx.bookingRepository.confirmedSeats(id)) < minPax) return;
  await revise(tx.departureRepository, departure, {
    guaranteedAt: new Date(),
    ...(status === 'OPEN' && { status: 'GUARANTEED' }),
  });
};
