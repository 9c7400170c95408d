import { requireBetween, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ReserveAdLineInput } from '../generated/resolvers.ts';
import type { AdLine } from './line.entity.ts';
import { lockForSale } from './lock-for-sale.ts';
import { planLine } from './plan-line.ts';

const hour = 3_600_000;

/** Holds what a line needs, for some hours. */
export const reserveAdLine = async (tx: Transaction, input: ReserveAdLineInput): Promise<AdLine> => {
  const line = await lockForSale(tx, input, 'RESERVED');
  const hours = requireBetween(input.holdHours!, 1, 720, 'input', 'holdHours');
  const product = (await tx.products.load(line.productId))!;
  const { placements, terms } = await planLine(line, product, input, tx);
  await tx.placementRepository.take(placements, 'HELD');
  const reservedUntil = new Date(Date.now() + hours * hour);
  return revise(tx.lineRepository, line, { ...terms, status: 'RESERVED', reservedUntil });
};
