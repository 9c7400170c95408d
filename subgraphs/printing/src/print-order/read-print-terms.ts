import { refused, requireBetween, requireText } from '@media-graph/subgraph';
import type { PrintOrder } from './print-order.entity.ts';

export type PrintTerms = Pick<
  PrintOrder,
  | 'title'
  | 'quantity'
  | 'pageCount'
  | 'format'
  | 'colours'
  | 'paperGrade'
  | 'grammage'
  | 'dueAt'
  | 'tolerancePercent'
>;

/** What is to be printed. @throws INVALID_INPUT for what no press prints */
export const readPrintTerms = ({ format, colours, paperGrade, dueAt, ...terms }: PrintTerms): PrintTerms => {
  if (!/^[0-8]\+[0-8]$/.test(colours))
    throw refused('INVALID_INPUT', 'Colours are written as 4+4', 'input', 'colours');
  const pages = format === 'BROADSHEET' || format === 'TABLOID' ? 4 : 2;
  if (terms.pageCount % pages !== 0)
    throw refused('INVALID_INPUT', `Pages come in ${pages}s in this format`, 'input', 'pageCount');
  return {
    ...{ format, colours, paperGrade, dueAt },
    title: requireText(terms.title, 200, 'input', 'title'),
    quantity: requireBetween(terms.quantity, 1, 10_000_000, 'input', 'quantity'),
    pageCount: requireBetween(terms.pageCount, 2, 2000, 'input', 'pageCount'),
    grammage: requireBetween(terms.grammage, 30, 400, 'input', 'grammage'),
    tolerancePercent: requireBetween(terms.tolerancePercent, 0, 20, 'input', 'tolerancePercent'),
  };
};
