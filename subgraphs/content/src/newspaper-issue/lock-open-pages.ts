import { refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import { lockOpenPage } from './lock-open-page.ts';
import type { NewspaperPage } from './newspaper-page.entity.ts';

type Seen = { id: string; version: number };

/**
 * Two pages of an issue that are to be changed, locked in one order, whoever begins: two who are at the same pages wait
 * for each other.
 *
 * @param otherField what the input calls the other page
 * @throws INVALID_INPUT for the same page twice, or pages of two issues
 */
export const lockOpenPages = async (
  tx: Transaction,
  seen: Seen,
  other: Seen,
  otherField = 'withPageId',
): Promise<[NewspaperPage, NewspaperPage]> => {
  const [id, otherId] = [seen.id.toLowerCase(), other.id.toLowerCase()];
  if (id === otherId) throw refused('INVALID_INPUT', 'Another page is to be named', 'input', otherField);
  const first = await lockOpenPage(tx, id < otherId ? seen : other);
  const second = await lockOpenPage(tx, id < otherId ? other : seen);
  if (first.issueId !== second.issueId)
    throw refused('INVALID_INPUT', 'The pages are of two issues', 'input', otherField);
  return id < otherId ? [first, second] : [second, first];
};
