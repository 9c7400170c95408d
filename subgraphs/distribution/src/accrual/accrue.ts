import { monthOf, todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { PaperSubscription } from '../subscription/paper-subscription.entity.ts';
import { type PaperReads, readPapers } from '../subscription/read-papers.ts';
import { accrualsOf } from './accruals-of.ts';
import { keepClosed } from './keep-closed.ts';

type Reads = PaperReads & Pick<DataSources, 'accrualRepository'>;

/** Reckons anew what subscriptions earn month by month, after all else that a change wrote. */
export const accrue = async (tx: Reads, rows: readonly PaperSubscription[]): Promise<void> => {
  const ids = rows.map(({ id }) => id);
  const papersOf = await readPapers(tx, rows);
  const standing = Map.groupBy(
    await tx.accrualRepository.closed(ids),
    ({ subscriptionId }) => subscriptionId,
  );
  const closed = await tx.accrualRepository.closedMonths([...new Set(rows.map((row) => row.organisationId))]);
  const known = `${monthOf(todayInShanghai())}-01`;
  const months = rows.flatMap(({ id, organisationId, endsOn }) => {
    const isClosed = (month: string) => closed.has(`${organisationId} ${month}`);
    const open = keepClosed(accrualsOf(papersOf.get(id)!, endsOn), standing.get(id) ?? [], isClosed, known);
    return open.map((month) => ({ subscriptionId: id, organisationId, ...month }));
  });
  await tx.accrualRepository.replace(ids, months);
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
