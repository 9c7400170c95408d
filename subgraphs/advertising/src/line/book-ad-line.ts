import { refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { BookAdLineInput } from '../generated/resolvers.ts';
import { bookLine } from './book-line.ts';
import type { AdLine } from './line.entity.ts';

/** Buys what a line needs that is sold by itself. */
export const bookAdLine = async (tx: Transaction, input: BookAdLineInput): Promise<AdLine> => {
  const booked = await bookLine(tx, input);
  if (booked.packageId !== null)
    throw refused(
      'ILLEGAL_TRANSITION',
      'The line is of a package: bookAdPackage books all of it',
      'input',
      'id',
    );
  return booked;
};
