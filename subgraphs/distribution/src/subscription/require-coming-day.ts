import { addDays, laterOf, refused, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';

/** The first day whose paper has not gone out: today, until the issue of today is on the road. */
export const firstOpenDay = async (
  { issuePlanRepository }: Transaction,
  { titleId }: Pick<PaperSubscription, 'titleId'>,
): Promise<string> => {
  const today = todayInShanghai();
  return (await issuePlanRepository.hasLeft(titleId, today)) ? addDays(today, 1) : today;
};

/**
 * A day from which on something can still be changed: papers of days before were delivered, whatever is entered later;
 * one that did not come is a complaint.
 *
 * @throws INVALID_INPUT
 */
export const requireComingDay = async (
  tx: Transaction,
  { titleId, startsOn }: Pick<PaperSubscription, 'titleId' | 'startsOn'>,
  day: string,
  lastDay: string,
  ...field: string[]
): Promise<string> => {
  const first = laterOf(startsOn, await firstOpenDay(tx, { titleId }));
  if (day < first || day > lastDay)
    throw refused('INVALID_INPUT', `This is a day from ${first} to ${lastDay}`, ...field);
  return day;
};
