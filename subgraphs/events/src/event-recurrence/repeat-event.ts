import { lockVersion, optionalText, refused, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import { callOffEvents, lockForCallingOff } from '../event/call-off-events.ts';
import type { Event } from '../event/event.entity.ts';
import type { SettledEvent } from '../event/settled-event.ts';
import type { RepeatEventInput } from '../generated/resolvers.ts';
import { copyEvent } from './copy-event.ts';
import { expandRule } from './expand-rule.ts';
import { occurrencesInScope } from './occurrences-in-scope.ts';

type RepeatedEvent = Omit<SettledEvent, 'occurrences'> & { calledOff: Event[] };

/** Lets an event repeat by a rule, or from this occurrence on by another one. */
export const repeatEvent = async (tx: Transaction, input: RepeatEventInput): Promise<RepeatedEvent> => {
  requireManager(tx.viewer);
  const reason = optionalText(input.reason, 500, 'input', 'reason');
  const seen = await tx.events.load(input.id);
  const scope = seen?.recurrenceId ? 'THIS_AND_FOLLOWING' : 'THIS';
  const following = await occurrencesInScope(tx, { id: input.id, scope });
  await lockForCallingOff(tx, [input.id, ...following]);
  const event = await lockVersion(tx.eventRepository, input);
  if (event.startPrecision !== 'DAY' || event.status === 'CANCELLED')
    throw refused('ILLEGAL_TRANSITION', 'What repeats takes place, on a day that is known', 'input', 'id');
  const { startsOn, startTime, startsAt, timeZone } = event;
  const clock = startTime !== null && startsAt !== null ? { startsAt, timeZone } : undefined;
  const days = expandRule(input.rule, startsOn!, clock);
  const later = days.slice(1);

  const recurrenceId = uuidv7();
  await tx.eventRecurrenceRepository.insert({ id: recurrenceId, rule: input.rule });
  const first = await revise(tx.eventRepository, event, { recurrenceId, occurrenceOn: days[0]! });
  const kept = event.recurrenceId
    ? await tx.eventRecurrenceRepository.handOver(event.recurrenceId, recurrenceId, later)
    : [];
  const missing = later.filter((day) => !kept.includes(day));
  await copyEvent(tx, first, missing);

  const open = await tx.eventRepository.lockOpen(following);
  const surplus = open.flatMap((one) => (one.recurrenceId === recurrenceId ? [] : one.id));
  const settled = await callOffEvents(tx, surplus, reason);
  return { event: first, calledOff: await tx.eventRepository.inOrder(surplus), ...settled };
};
