import { optionalId, optionalText, refused, requireBetween, requireText } from '@media-graph/subgraph';
import type { QuotePrintOrderInput } from '../generated/resolvers.ts';
import { requireNumber } from '../input/require-number.ts';
import type { PrintOrder } from './print-order.entity.ts';

type Quote = Omit<
  PrintOrder,
  | 'id'
  | 'version'
  | 'createdAt'
  | 'updatedAt'
  | 'organisationId'
  | 'status'
  | 'acceptedAt'
  | 'deliveredAt'
  | 'invoicedAt'
  | 'cancelReason'
  | 'isSynthetic'
>;

/** What a quote says, checked. Throws INVALID_INPUT with the field. */
export const checkQuote = ({ idempotencyKey: _, ...input }: QuotePrintOrderInput): Quote => {
  if (!/^[0-8]\+[0-8]$/.test(input.colours))
    throw refused('INVALID_INPUT', 'Colours are written as 4+4', 'input', 'colours');
  if (input.issueId && input.product !== 'NEWSPAPER')
    throw refused('INVALID_INPUT', 'Only a newspaper is printed for an issue', 'input', 'issueId');
  const customerId = optionalId(input.customerId, 'input', 'customerId');
  const customerName = optionalText(input.customerName, 120, 'input', 'customerName');
  if (!customerId && (input.customerKind === 'INTERNAL' || !customerName))
    throw refused('INVALID_INPUT', 'Say who the customer is', 'input', 'customerId');
  const newspaperSheets = input.format === 'BROADSHEET' || input.format === 'TABLOID' ? 4 : 2;
  if (input.pageCount % newspaperSheets !== 0)
    throw refused('INVALID_INPUT', `Pages come in ${newspaperSheets}s in this format`, 'input', 'pageCount');
  return {
    ...input,
    customerId,
    customerName,
    number: requireNumber(input.number, 'input', 'number'),
    issueId: optionalId(input.issueId, 'input', 'issueId'),
    title: requireText(input.title, 200, 'input', 'title'),
    quantity: requireBetween(input.quantity, 1, 10_000_000, 'input', 'quantity'),
    pageCount: requireBetween(input.pageCount, 2, 2000, 'input', 'pageCount'),
    grammage: requireBetween(input.grammage, 30, 400, 'input', 'grammage'),
    priceMinor: requireBetween(input.priceMinor, 0n, 100_000_000_000_000n, 'input', 'priceMinor'),
  };
};
