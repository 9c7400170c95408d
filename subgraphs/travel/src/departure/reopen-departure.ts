import { refused, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ReopenDepartureInput } from '../generated/resolvers.ts';
import type { Departure } from './departure.entity.ts';
import { moveDeparture } from './move-departure.ts';

const stillAhead = async (_: Transaction, { departsOn }: Departure) => {
  if (departsOn <= todayInShanghai()) throw refused('ILLEGAL_TRANSITION', 'Its day has come', 'input', 'id');
  return {};
};
const toOpen = moveDeparture(['CLOSED'], 'OPEN', stillAhead);
const toGuaranteed = moveDeparture(['CLOSED'], 'GUARANTEED', stillAhead);

/** Sells a departure again that was closed, such as after a party has cancelled. */
export const reopenDeparture = async (tx: Transaction, input: ReopenDepartureInput): Promise<Departure> => {
  const departure = await tx.departures.load(input.id);
  return (departure?.guaranteedAt ? toGuaranteed : toOpen)(tx, input);
};
