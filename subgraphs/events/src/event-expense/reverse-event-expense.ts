import { refused, requireFound, requirePastDay, requireTextBetween } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireSpender } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ReverseEventExpenseInput } from '../generated/resolvers.ts';
import type { EventExpense } from './event-expense.entity.ts';

/** Takes an entry back by one below zero; once, says the database. */
export const reverseEventExpense = async (
  tx: Transaction,
  input: ReverseEventExpenseInput,
): Promise<EventExpense> => {
  requireSpender(tx.viewer);
  const reason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  // Staff find their own organisation's alone.
  const expense = requireFound(await tx.eventExpenses.load(input.id), 'input', 'id');
  const { id: reversesId, amountMinor, recordedBy, recordedAt, ...whole } = expense;
  if (whole.reversesId)
    throw refused('ILLEGAL_TRANSITION', 'It takes another back: record the sum anew', 'input', 'id');
  const id = uuidv7();
  await tx.eventExpenseRepository.insert({
    ...{ ...whole, id, reversesId, reason, amountMinor: -amountMinor },
    spentOn: requirePastDay(input.reversedOn, 'input', 'reversedOn'),
  });
  return tx.eventExpenseRepository.findOneByOrFail({ id });
};
