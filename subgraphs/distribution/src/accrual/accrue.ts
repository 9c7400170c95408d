import { monthOf, readDateRange, todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { PaperSubscription } from '../subscription/paper-subscription.entity.ts';
import { accrualsOf } from './accruals-of.ts';
import { keepClosed } from './keep-closed.ts';

type Reads = Pick<
  DataSources,
  'titles' | 'termRepository' | 'pauseRepository' | 'complaintRepository' | 'accrualRepository'
>;

const bySubscription = ({ subscriptionId }: { readonly subscriptionId: string }): string => subscriptionId;

/** Reckons anew what subscriptions earn month by month, after all else that a change wrote. */
export const accrue = async (tx: Reads, rows: readonly PaperSubscription[]): Promise<void> => {
  const ids = rows.map(({ id }) => id);
  // Not by the loaders, which may have read before the change.
  const terms = await tx.termRepository.ofSubscriptions(ids);
  const pauses = await tx.pauseRepository.ofSubscriptions(ids);
  const credits = await tx.complaintRepository.creditsOfSubscriptions(ids);
  const standing = Map.groupBy(await tx.accrualRepository.closed(ids), bySubscription);
  const closed = await tx.accrualRepository.closedMonths([...new Set(rows.map((row) => row.organisationId))]);
  const termsOf = Map.groupBy(terms, bySubscription);
  const pausesOf = Map.groupBy(pauses, bySubscription);
  const creditsOf = Map.groupBy(credits, bySubscription);
  const known = `${monthOf(todayInShanghai())}-01`;
  const months = await Promise.all(
    rows.map(async ({ id, organisationId, titleId, startsOn, stoppedOn, endsOn }) => {
      const without = [
        ...(pausesOf.get(id) ?? []).map(({ during }) => readDateRange(during)),
        ...(creditsOf.get(id) ?? []).map(({ issueDate }) => ({ from: issueDate, until: issueDate })),
      ];
      const { weekdays } = (await tx.titles.load(titleId))!;
      const papers = { startsOn, stoppedOn, weekdays, without, terms: termsOf.get(id) ?? [] };
      const isClosed = (month: string) => closed.has(`${organisationId} ${month}`);
      const open = keepClosed(accrualsOf(papers, endsOn), standing.get(id) ?? [], isClosed, known);
      return open.map((month) => ({ subscriptionId: id, organisationId, ...month }));
    }),
  );
  await tx.accrualRepository.replace(ids, months.flat());
};

/** A change of a subscription, behind which its months are reckoned anew. */
export const accruing =
  <Tx extends Reads & Pick<DataSources, 'subscriptionRepository'>, Input, Row>(
    change: (tx: Tx, input: Input) => Promise<Row>,
    subscriptionOf: (row: Row) => string = (row) => (row as { id: string }).id,
  ) =>
  async (tx: Tx, input: Input): Promise<Row> => {
    const row = await change(tx, input);
    await accrue(tx, await tx.subscriptionRepository.byIds([subscriptionOf(row)]));
    return row;
  };
