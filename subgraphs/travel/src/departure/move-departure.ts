import { refused, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { Departure } from './departure.entity.ts';
import type { DepartureStatus } from './departure-transitions.ts';

type Seen = { readonly idempotencyKey: string; readonly id: string; readonly version: number };

/**
 * The mutation that takes a departure to a status.
 *
 * @param from the statuses from which it does: others may lead there too, by other mutations
 * @param step what must be so before it, and what it does beside; answers what else it writes down
 */
export const moveDeparture =
  (
    from: readonly DepartureStatus[],
    status: DepartureStatus,
    step: (tx: Transaction, departure: Departure) => Promise<Partial<Departure>> = async () => ({}),
  ) =>
  async (tx: Transaction, input: Seen): Promise<Departure> => {
    const departure = await lockOwn(tx.viewer, tx.departureRepository, input);
    if (!from.includes(departure.status))
      throw refused('ILLEGAL_TRANSITION', `The departure is ${departure.status}`, 'input', 'id');
    const changes = await step(tx, departure);
    await revise(tx.departureRepository, departure, { status, ...changes });
    return tx.departureRepository.findOneByOrFail({ id: departure.id });
  };
