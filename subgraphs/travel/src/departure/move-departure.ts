import type { Viewer } from '@media-graph/service';
import {
  optionalId,
  refused,
  requireFound,
  requireStep,
  revise,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { lockOwn } from '../access/lock-own.ts';
import type { DataSources } from '../context.ts';
import type { Departure } from './departure.entity.ts';
import { type DepartureStatus, departureTransitions } from './departure-transitions.ts';

type Transaction = DataSources & { viewer: Viewer };
type Seen = { readonly id: string; readonly version: number };

const tooEarly = (day: string) => refused('ILLEGAL_TRANSITION', `Not before ${day}`, 'input', 'id');

/** What must be so before a step, and what it does beside; answers what else it writes down. */
const steps: Partial<
  Record<DepartureStatus, (tx: Transaction, departure: Departure) => Promise<Partial<Departure>>>
> = {
  OPEN: async (tx, { tourId, departsOn }) => {
    if (!(await tx.tours.load(tourId))?.isPublished)
      throw refused('ILLEGAL_TRANSITION', 'Its tour is not published', 'input', 'id');
    if (departsOn <= todayInShanghai())
      throw refused('ILLEGAL_TRANSITION', 'Its day has come', 'input', 'id');
    return { openedAt: new Date() };
  },
  DEPARTED: async (tx, { id, departsOn }) => {
    if (departsOn > todayInShanghai()) throw tooEarly(departsOn);
    await tx.bookingRepository.expireHolds(id, true);
    return {};
  },
  COMPLETED: async (tx, { id, returnsOn }) => {
    if (returnsOn > todayInShanghai()) throw tooEarly(returnsOn);
    await tx.bookingRepository.complete(id);
    return {};
  },
  SETTLED: async (tx, { id }) => {
    await tx.settlementRepository.settle(uuidv7(), id);
    return {};
  },
};

/** A step of a departure; its bookings follow. */
export const moveDeparture = async (
  tx: Transaction,
  input: Seen,
  status: DepartureStatus,
): Promise<Departure> => {
  const departure = await lockOwn(tx.viewer, tx.departureRepository, input);
  requireStep(departureTransitions, departure.status, status, 'input', 'id');
  const changes = await steps[status]?.(tx, departure);
  await revise(tx.departureRepository, departure, { status, ...changes });
  return tx.departureRepository.findOneByOrFail({ id: departure.id });
};

/** Puts a guide on a departure that has not left, or takes him off. */
export const assignGuide = async (
  tx: Transaction,
  input: Seen & { readonly guideId?: string | null | undefined },
): Promise<Departure> => {
  const departure = await lockOwn(tx.viewer, tx.departureRepository, input);
  if (!['PLANNED', 'OPEN', 'GUARANTEED', 'CLOSED'].includes(departure.status))
    throw refused('ILLEGAL_TRANSITION', `The departure is ${departure.status}`, 'input', 'id');
  const guideId = optionalId(input.guideId, 'input', 'guideId');
  if (guideId) requireFound(await tx.guides.load(guideId), 'input', 'guideId');
  return revise(tx.departureRepository, departure, { guideId });
};
