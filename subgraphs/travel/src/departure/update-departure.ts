import {
  given,
  refused,
  requireBetween,
  requireEntries,
  requireId,
  requireTextBetween,
  revise,
} from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { DepartureUnitPriceInput, UpdateDepartureInput } from '../generated/resolvers.ts';
import { seasonPriceOn } from '../season/season-price-on.ts';
import type { Departure } from './departure.entity.ts';
import { guaranteeWhenReached } from './guarantee-when-reached.ts';

const sellable = ['PLANNED', 'OPEN', 'GUARANTEED', 'CLOSED'];

/** Sets what is asked from now on, such as for a season; bookings keep their price. */
const setPrices = async (
  tx: Transaction,
  { id, tourId, departsOn }: Departure,
  prices: readonly DepartureUnitPriceInput[],
): Promise<void> => {
  const units = await tx.unitsOfDepartures.load(id);
  for (const { unit, priceMinor } of requireEntries(prices, 1, 5, 'input', 'prices')) {
    const terms = units.find((one) => one.unit === unit);
    if (!terms) throw refused('INVALID_INPUT', `${unit} is not on sale here`, 'input', 'prices');
    await tx.departureUnitRepository.update(terms.id, {
      priceMinor:
        given(priceMinor, (fen) => requireBetween(fen, 0n, 100_000_000n, 'input', 'prices')) ??
        (await seasonPriceOn(tx, { tourId, departsOn }, unit, 'input', 'prices')),
    });
  }
};

/** Changes how many seats a departure has, how many it takes, and what it costs whoever books from now on. */
export const updateDeparture = async (tx: Transaction, input: UpdateDepartureInput): Promise<Departure> => {
  const departure = await lockOwn(tx.viewer, tx.departureRepository, input);
  if (!sellable.includes(departure.status))
    throw refused('ILLEGAL_TRANSITION', `The departure is ${departure.status}`, 'input', 'id');
  const capacity = given(input.capacity, (seats) => requireBetween(seats, 1, 1000, 'input', 'capacity'));
  const most = capacity ?? departure.capacity;
  const minPax = requireBetween(input.minPax ?? departure.minPax, 1, most, 'input', 'minPax');
  if (input.prices) await setPrices(tx, departure, input.prices);
  await revise(tx.departureRepository, departure, {
    capacity: most,
    minPax,
    eventId: given(input.eventId, (id) => requireId(id, 'input', 'eventId')) ?? departure.eventId,
    changeReason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  await guaranteeWhenReached(tx, departure);
  return tx.departureRepository.findOneByOrFail({ id: departure.id });
};
