import type { Transaction } from '../context.ts';
import type { BookAdLineInput } from '../generated/resolvers.ts';
import { bookLine } from './book-line.ts';
import type { AdLine } from './line.entity.ts';

/** Buys what a line needs that is sold by itself. */
export const bookAdLine = (tx: Transaction, input: BookAdLineInput): Promise<AdLine> =>
  bookLine(tx, input, null);
