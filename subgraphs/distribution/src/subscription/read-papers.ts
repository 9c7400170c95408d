import { readDateRange } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { Papers } from './account.ts';
import type { PaperSubscription, PaperSubscriptionTerm } from './paper-subscription.entity.ts';

export type PaperReads = Pick<
  DataSources,
  'titles' | 'termRepository' | 'pauseRepository' | 'complaintRepository' | 'issueCancellationRepository'
>;

const bySubscription = ({ subscriptionId }: { readonly subscriptionId: string }): string => subscriptionId;

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
  const papers = rows.map(async ({ id, titleId, startsOn, stoppedOn }) => {
    const missed = [...(credits.get(id) ?? []), ...(cancelled.get(titleId) ?? [])];
    const without = [
      ...(pauses.get(id) ?? []).map(({ during }) => readDateRange(during)),
      ...missed.map(({ issueDate }) => ({ from: issueDate, until: issueDate })),
    ];
    const { weekdays } = (await tx.titles.load(titleId))!;
    return [id, { startsOn, stoppedOn, weekdays, without, terms: terms.get(id) ?? [] }] as const;
  });
  return new Map(await Promise.all(papers));
};
