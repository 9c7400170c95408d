import { addDays, refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RenewPaperSubscriptionInput } from '../generated/resolvers.ts';
import { requireNearDay } from '../issue-plan/require-near-day.ts';
import { accountOf } from './account.ts';
import { addTerm } from './add-term.ts';
import { type LockedSubscription, lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { readSale } from './read-sale.ts';
import { requireStandingPlace } from './require-standing-place.ts';
import { servedUntil } from './served-until.ts';

const wrong = (message: string) => refused('INVALID_INPUT', message, 'input', 'restartsOn');

/** The day on which one begins again whose last day has come; null for one that goes on, also in grace. */
const requireRestart = (
  { row, papers, status }: LockedSubscription,
  restartsOn: string | null | undefined,
): string | null => {
  const isOver = row.stoppedOn !== null || status === 'EXPIRED';
  if (isOver !== Boolean(restartsOn))
    throw wrong('A day to restart is for one that was stopped or has expired');
  if (!restartsOn) return null;
  const free = row.stoppedOn ?? addDays(servedUntil(row), 1);
  if (row.stoppedOn && accountOf(papers, row.stoppedOn).issuesLeft > 0)
    throw refused('ILLEGAL_TRANSITION', 'Issues are left: restart it, or give them back', 'input', 'id');
  if (requireNearDay(restartsOn, 'input', 'restartsOn') < free) throw wrong(`This begins from ${free} on`);
  return restartsOn;
};

/** Sells another term at its own price; one that was over begins again, after a gap without papers. */
export const renewPaperSubscription = async (
  tx: Transaction,
  input: RenewPaperSubscriptionInput,
): Promise<PaperSubscription> => {
  const locked = await lockSubscription(tx, input);
  const restartsOn = requireRestart(locked, input.restartsOn);
  if (restartsOn) await requireStandingPlace(tx, locked.row, restartsOn);
  const terms = await readSale(tx, locked.row, input);
  return addTerm(tx, locked, terms, { restartsOn, isAutomatic: false });
};
