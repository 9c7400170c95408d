import { given, refused, requireText, requireTextBetween, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ChangePressPeriodInput } from '../generated/resolvers.ts';
import type { PressPeriod } from './press-period.entity.ts';
import { readPeriod } from './read-period.ts';

/** Gives a period other times, or cancels it; what is left out stays as it was. */
export const changePressPeriod = async (
  tx: Transaction,
  input: ChangePressPeriodInput,
): Promise<PressPeriod> => {
  const period = await lockOwn(tx.viewer, tx.pressPeriodRepository, input);
  if (period.cancelledAt)
    throw refused('ILLEGAL_TRANSITION', 'It is cancelled: plan another', ...['input', 'id']);
  return revise(tx.pressPeriodRepository, period, {
    ...readPeriod(input.startsAt ?? period.startsAt, input.endsAt ?? period.endsAt),
    note: given(input.note, (note) => requireText(note, 200, 'input', 'note')) ?? period.note,
    changeReason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
    ...(input.isCancelled && { cancelledAt: new Date() }),
  });
};
