import { isId, refused, requireFound } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { EventScope } from '../generated/resolvers.ts';

/**
 * Which other occurrences a change of one goes for: those that are not cancelled, or alone those that are, and have not
 * begun, the earliest first. Their rule is locked, before anything else is, so that one such change of it is made at a time.
 *
 * @throws INVALID_INPUT for an event that does not repeat, ILLEGAL_TRANSITION for one that has begun: it stays
 */
export const occurrencesInScope = async (
  tx: Transaction,
  { id, scope }: { readonly id: string; readonly scope?: EventScope | null },
  which: 'OPEN' | 'CANCELLED' = 'OPEN',
): Promise<string[]> => {
  if (scope == null || scope === 'THIS') return [];
  const [seen] = isId(id) ? await tx.eventRepository.byIds([id]) : [];
  const { recurrenceId } = requireFound(seen, 'input', 'id');
  if (recurrenceId === null) throw refused('INVALID_INPUT', 'It does not repeat', 'input', 'scope');
  await tx.eventRecurrenceRepository.lock(recurrenceId);
  const coming = await tx.eventRecurrenceRepository.coming(recurrenceId, which);
  const from = coming.find((occurrence) => occurrence.id === id.toLowerCase());
  if (!from)
    throw refused(
      'ILLEGAL_TRANSITION',
      `It has begun or is ${which === 'OPEN' ? '' : 'not '}cancelled, and others hang on it no more`,
      'input',
      'id',
    );
  return coming
    .filter((occurrence) => scope === 'ALL' || occurrence.occurrenceOn > from.occurrenceOn)
    .flatMap((occurrence) => (occurrence.id === from.id ? [] : occurrence.id));
};
