import type { DataSources } from '../context.ts';
import type { Papers } from './account.ts';
import type { PaperSubscription, PaperSubscriptionTerm } from './paper-subscription.entity.ts';
import { papersFrom } from './papers-from.ts';

export type PaperReads = Pick<
  DataSources,
  'titles' | 'termRepository' | 'pauseRepository' | 'complaintRepository' | 'issueCancellationRepository'
>;

const bySubscription = ({ subscriptionId }: { readonly subscriptionId: string | null }): string =>
  subscriptionId!;

/** As `papersOf`, of many and as they are now, by their ids: not by the loaders, which may have read before a change. */
export const readPapers = async (
  tx: PaperReads,
  rows: readonly PaperSubscription[],
): Promise<Map<string, Papers<PaperSubscriptionTerm>>> => {
  const ids = rows.map(({ id }) => id);
  const terms = Map.groupBy(await tx.termRepository.ofSubscriptions(ids), bySubscription);
  const pauses = Map.groupBy(await tx.pauseRepository.ofSubscriptions(ids), bySubscription);
  const credits = Map.groupBy(await tx.complaintRepository.creditsOfSubscriptions(ids), bySubscription);
  const titleIds = [...new Set(rows.map(({ titleId }) => titleId))];
  const cancelled = Map.groupBy(
    await tx.issueCancellationRepository.daysOfTitles(titleIds),
    ({ titleId }) => titleId,
  );
  const papers = rows.map(async (row) => {
    const { id, titleId } = row;
    const { weekdays } = (await tx.titles.load(titleId))!;
    const read = { weekdays, terms: terms.get(id) ?? [], pauses: pauses.get(id) ?? [] };
    const missed = [...(credits.get(id) ?? []), ...(cancelled.get(titleId) ?? [])];
    return [id, papersFrom(row, { ...read, missed })] as const;
  });
  return new Map(await Promise.all(papers));
};
