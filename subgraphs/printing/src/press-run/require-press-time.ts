import { refused } from '@media-graph/subgraph';
import type { PaperStock } from '../paper-stock/paper-stock.entity.ts';
import { halfSheetsPerCopy } from '../paper-stock/paper-weight.ts';
import type { Press } from '../press/press.entity.ts';
import type { PrintOrder } from '../print-order/print-order.entity.ts';
import { plannedEnd } from './planned-end.ts';

const day = 86_400_000;

type Wanted = {
  readonly order: PrintOrder;
  readonly press: Press;
  readonly stock: PaperStock;
  readonly start: Date;
  readonly copies: number;
};

/**
 * When the last of the copies is printed.
 *
 * @throws INVALID_INPUT for another paper than the order's, more pages than the press prints, and a time that is past,
 *   more than a year ahead or longer than a week
 */
export const requirePressTime = ({ order, press, stock, start, copies }: Wanted): Date => {
  if (stock.grade !== order.paperGrade || stock.grammage !== order.grammage)
    throw refused('INVALID_INPUT', 'The order is for another paper', 'input', 'stockId');
  const broadsheetPages = halfSheetsPerCopy(order.pageCount, order.format) * 4;
  if (order.product === 'NEWSPAPER' && broadsheetPages > press.maxPageCount)
    throw refused(
      'INVALID_INPUT',
      `The press prints ${press.maxPageCount} pages at most`,
      ...['input', 'pressId'],
    );
  const ahead = start.getTime() - Date.now();
  if (ahead < 0 || ahead > 366 * day)
    throw refused('INVALID_INPUT', 'A run starts within the next year', 'input', 'start');
  const end = plannedEnd(start, copies, press.copiesPerHour);
  if (end.getTime() - start.getTime() > 7 * day)
    throw refused('INVALID_INPUT', 'A run lasts seven days at most: make several', 'input', 'copies');
  return end;
};
