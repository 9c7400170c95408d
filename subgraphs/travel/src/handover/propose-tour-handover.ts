import {
  optionalText,
  refused,
  requireFound,
  requireId,
  requireMinor,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ProposeTourHandoverInput } from '../generated/resolvers.ts';
import type { TourHandover } from './tour-handover.entity.ts';

/** Begins to ask the travellers of a departure that has too few of them whether another agency may perform it. */
export const proposeTourHandover = async (
  tx: Transaction,
  input: ProposeTourHandoverInput,
): Promise<TourHandover> => {
  const organisationId = ownCompany(tx.viewer);
  const id = requireId(input.departureId, 'input', 'departureId');
  const departure = requireFound(await tx.departureRepository.lock(id), 'input', 'departureId');
  const refuse = (why: string) => refused('ILLEGAL_TRANSITION', why, 'input', 'departureId');
  if (!['OPEN', 'CLOSED'].includes(departure.status)) throw refuse(`The departure is ${departure.status}`);
  if (departure.departsOn <= todayInShanghai()) throw refuse('Its day has come');
  const seats = await tx.bookingRepository.confirmedSeats(id);
  if (departure.guaranteedAt || seats >= departure.minPax)
    throw refuse(`The minimum group of ${departure.minPax} is there, or was promised`);
  if (seats === 0) throw refuse('Nobody is under contract: call it off');
  const supplierId = requireId(input.supplierId, 'input', 'supplierId');
  const { kind } = requireFound(await tx.suppliers.load(supplierId), 'input', 'supplierId');
  if (kind !== 'TRAVEL_AGENCY')
    throw refused('INVALID_INPUT', 'This takes a travel agency', 'input', 'supplierId');
  const handoverId = uuidv7();
  await tx.handoverRepository.insert({
    ...{ id: handoverId, organisationId, departureId: id, supplierId },
    costMinor: requireMinor(input.costMinor, { most: 100_000_000_000n }, 'input', 'costMinor'),
    changes: optionalText(input.changes, 1000, 'input', 'changes'),
  });
  return tx.handoverRepository.findOneByOrFail({ id: handoverId });
};
