import { refused, requireTextBetween, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RevisePrintOrderInput } from '../generated/resolvers.ts';
import { pricePrintTerms } from './price-print-terms.ts';
import type { PrintOrder } from './print-order.entity.ts';
import type { PrintOrderStatus } from './print-order-transitions.ts';
import { readPrintTerms } from './read-print-terms.ts';

const beforeTheRun: readonly PrintOrderStatus[] = ['QUOTED', 'ACCEPTED', 'IN_PREPRESS'];
const beforeDelivery: readonly PrintOrderStatus[] = [...beforeTheRun, 'SCHEDULED', 'PRINTING', 'FINISHING'];
const matter = ['pageCount', 'format', 'colours', 'paperGrade', 'grammage'] as const;

/** Changes what was quoted or ordered; the database keeps each version. What is left out stays as it was. */
export const revisePrintOrder = async (
  tx: Transaction,
  input: RevisePrintOrderInput,
): Promise<PrintOrder> => {
  const order = await lockOwn(tx.viewer, tx.printOrderRepository, input);
  if (!beforeDelivery.includes(order.status))
    throw refused('ILLEGAL_TRANSITION', `An order that is ${order.status} is not changed`, 'input', 'id');
  const revised = Object.fromEntries(Object.entries(input).filter(([, value]) => value != null));
  const changed = matter.find((field) => field in revised && revised[field] !== order[field]);
  if (changed && !beforeTheRun.includes(order.status))
    throw refused('ILLEGAL_TRANSITION', 'What is on a press is not made different', 'input', changed);
  const terms = readPrintTerms({ ...order, ...revised });
  if (terms.quantity < order.deliveredCopies)
    throw refused('INVALID_INPUT', 'More was delivered already', 'input', 'quantity');
  const said = input.isPriceComputed ? null : (input.priceMinor ?? order.priceMinor);
  return revise(tx.printOrderRepository, order, {
    ...terms,
    ...(await pricePrintTerms(tx, order.organisationId, terms, said)),
    revisionReason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
};
