import { refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { BookAdLineInput } from '../generated/resolvers.ts';
import type { AdLine } from './line.entity.ts';
import { lockForSale } from './lock-for-sale.ts';
import { planLine } from './plan-line.ts';
import { requireLeadTime } from './require-lead-time.ts';

type Chosen = Omit<BookAdLineInput, 'idempotencyKey'>;

/**
 * Buys what is reserved, or what a draft needs; whether the customer may book, the database says.
 *
 * @param packageId of what is booked together, and null for a line that is sold by itself
 * @throws ILLEGAL_TRANSITION for a line of another package
 */
export const bookLine = async (tx: Transaction, input: Chosen, packageId: string | null): Promise<AdLine> => {
  const line = await lockForSale(tx, input, 'BOOKED');
  if (line.packageId !== packageId)
    throw refused(
      'ILLEGAL_TRANSITION',
      'The line is of a package: bookAdPackage books all of it',
      ...['input', 'id'],
    );
  const product = (await tx.products.load(line.productId))!;
  requireLeadTime(product, line);
  const booked = { status: 'BOOKED', reservedUntil: null } as const;
  if (line.status === 'RESERVED') return revise(tx.lineRepository, line, booked);
  const { placements, terms } = await planLine(line, product, input, tx);
  await tx.placementRepository.take(placements, 'SOLD');
  return revise(tx.lineRepository, line, { ...terms, ...booked });
};
