import {
  checkEach,
  refused,
  requireBetween,
  requireDate,
  requireEntries,
  requireFound,
  requireSlug,
  todayInShanghai,
} from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RecordAdDeliveryInput } from '../generated/resolvers.ts';
import type { AdLine } from '../line/line.entity.ts';
import type { CountedLine } from './delivery.entity.ts';

const most = 1_000_000_000_000n;

/** Notes what an ad server counted of the company's lines on a day, in place of what it told before. */
export const recordAdDelivery = async (tx: Transaction, input: RecordAdDeliveryInput): Promise<AdLine[]> => {
  const organisationId = ownCompany(tx.viewer);
  const source = requireSlug(input.source, 60, 'input', 'source');
  const onDate = requireDate(input.onDate, 'input', 'onDate');
  if (onDate > todayInShanghai()) throw refused('INVALID_INPUT', 'The day is to come', 'input', 'onDate');
  const counted = requireEntries(input.lines, 0, 1000, 'input', 'lines');
  const found = await Promise.all(counted.map(({ lineId }) => tx.lines.load(lineId)));
  const products = await Promise.all(found.map((line) => line && tx.products.load(line.productId)));
  const seen = new Set<string>();
  const rows = checkEach(counted, ({ impressions, clicks }, index): CountedLine => {
    const field = ['input', 'lines', String(index)];
    const line = requireFound(found[index], ...field, 'lineId');
    if (products[index]?.medium !== 'DIGITAL')
      throw refused('INVALID_INPUT', 'The line is not DIGITAL', ...field, 'lineId');
    if (seen.has(line.id)) throw refused('INVALID_INPUT', 'A line stands here once', ...field, 'lineId');
    seen.add(line.id);
    return {
      lineId: line.id,
      impressions: requireBetween(impressions, 0n, most, ...field, 'impressions'),
      clicks: requireBetween(clicks!, 0n, most, ...field, 'clicks'),
    };
  });
  await tx.deliveryRepository.replace(organisationId, { source, onDate }, rows);
  return found.map((line) => line!);
};
