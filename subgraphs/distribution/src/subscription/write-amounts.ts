import type { Transaction } from '../context.ts';
import { sumOf } from './account.ts';
import type { PaperSubscription, PaperSubscriptionEntry } from './paper-subscription.entity.ts';
import { writeEntry } from './write-entry.ts';

type Part = Pick<PaperSubscriptionEntry, 'isOnAccount' | 'amountMinor'>;

/**
 * Writes down money that a change moves, what is invoiced apart from what is paid or given back at once: the books and
 * what is still to be billed know the one from the other. Answers the id of the first entry, which stands for the change.
 */
export const writeAmounts = async (
  tx: Transaction,
  row: PaperSubscription,
  entry: Pick<PaperSubscriptionEntry, 'kind' | 'effectiveOn'> & { readonly reason?: string },
  parts: readonly Part[],
): Promise<string> => {
  const amounts = [false, true]
    .map((isOnAccount) => {
      const own = parts.filter((part) => part.isOnAccount === isOnAccount);
      return { isOnAccount, amountMinor: sumOf(own.map(({ amountMinor }) => amountMinor)) };
    })
    .filter(({ amountMinor }) => amountMinor !== 0n);
  const ids: string[] = [];
  for (const amount of amounts.length > 0 ? amounts : [{}])
    ids.push(await writeEntry(tx, row, { ...entry, ...amount }));
  return ids[0]!;
};
