import { refused } from '@media-graph/subgraph';
import type { AdLineStatus } from '../generated/resolvers.ts';

export type LineStep =
  | 'reserve'
  | 'book'
  | 'decline'
  | 'expire'
  | 'reset'
  | 'cancel'
  | 'start'
  | 'pause'
  | 'stop'
  | 'finish';

/**
 * From which states a step leads, and where to: OpenDirect 2.1 for book (Draft, Reserved), reset (Reserved, Declined,
 * Expired) and cancel (Reserved, Booked, InFlight); the publisher's own steps are ours. The database has the same table
 * in the trigger `lines_transition`.
 */
export const lineTransitions: Readonly<
  Record<LineStep, { readonly from: readonly AdLineStatus[]; readonly to: AdLineStatus }>
> = {
  reserve: { from: ['DRAFT'], to: 'RESERVED' },
  book: { from: ['DRAFT', 'RESERVED'], to: 'BOOKED' },
  decline: { from: ['DRAFT', 'RESERVED'], to: 'DECLINED' },
  expire: { from: ['RESERVED'], to: 'EXPIRED' },
  reset: { from: ['RESERVED', 'DECLINED', 'EXPIRED'], to: 'DRAFT' },
  cancel: { from: ['RESERVED', 'BOOKED', 'IN_FLIGHT'], to: 'CANCELLED' },
  start: { from: ['BOOKED', 'PAUSED'], to: 'IN_FLIGHT' },
  pause: { from: ['IN_FLIGHT'], to: 'PAUSED' },
  stop: { from: ['IN_FLIGHT', 'PAUSED'], to: 'STOPPED' },
  finish: { from: ['IN_FLIGHT'], to: 'FINISHED' },
};

/** Where a step leads. Throws ILLEGAL_TRANSITION when it does not lead from this state. */
export const stepFrom = (status: AdLineStatus, step: LineStep): AdLineStatus => {
  const { from, to } = lineTransitions[step];
  if (!from.includes(status))
    throw refused(
      'ILLEGAL_TRANSITION',
      `A line that is ${status} cannot ${step}: that takes ${from.join(' or ')}`,
    );
  return to;
};
