import { optionalId, requireFound, requireMinor, requirePastDay, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { actingOrganisation, requireSpender } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RecordEventExpenseInput } from '../generated/resolvers.ts';
import type { EventExpense } from './event-expense.entity.ts';

/** Writes down what was spent on an event; PostgreSQL holds that the organisation is one of those that bear it. */
export const recordEventExpense = async (
  tx: Transaction,
  input: RecordEventExpenseInput,
): Promise<EventExpense> => {
  requireSpender(tx.viewer);
  const { kind, isSynthetic = false } = input;
  const organisationId = actingOrganisation(
    tx.viewer,
    optionalId(input.organisationId, 'input', 'organisationId'),
  );
  const event = requireFound(await tx.events.load(input.eventId), 'input', 'eventId');
  const id = uuidv7();
  await tx.eventExpenseRepository.insert({
    ...{ id, organisationId, eventId: event.id, kind, isSynthetic },
    amountMinor: requireMinor(
      input.amountMinor,
      { least: 1n, most: 100_000_000_000n },
      ...['input', 'amountMinor'],
    ),
    spentOn: requirePastDay(input.spentOn, 'input', 'spentOn'),
    purpose: requireText(input.purpose, 200, 'input', 'purpose'),
    supplierId: optionalId(input.supplierId, 'input', 'supplierId'),
  });
  return tx.eventExpenseRepository.findOneByOrFail({ id });
};
