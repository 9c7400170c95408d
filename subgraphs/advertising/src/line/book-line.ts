import { revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { BookAdLineInput } from '../generated/resolvers.ts';
import type { AdLine } from './line.entity.ts';
import { lockForSale } from './lock-for-sale.ts';
import { planLine } from './plan-line.ts';
import { requireLeadTime } from './require-lead-time.ts';

type Chosen = Omit<BookAdLineInput, 'idempotencyKey'>;

/** Buys what is reserved, or what a draft needs; whether the customer may book, the database says. */
export const bookLine = async (tx: Transaction, input: Chosen): Promise<AdLine> => {
  const line = await lockForSale(tx, input, 'BOOKED');
  const product = (await tx.products.load(line.productId))!;
  requireLeadTime(product, line);
  const booked = { status: 'BOOKED', reservedUntil: null } as const;
  if (line.status === 'RESERVED') return revise(tx.lineRepository, line, booked);
  const { placements, terms } = await planLine(line, product, input, tx);
  await tx.placementRepository.take(placements, 'SOLD');
  return revise(tx.lineRepository, line, { ...terms, ...booked });
};
