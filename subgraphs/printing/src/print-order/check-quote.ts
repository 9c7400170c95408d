import { refused } from '@media-graph/subgraph';
import type { QuotePrintOrderInput } from '../generated/resolvers.ts';
import { requireId, requireNumber, requireRange, requireText } from '../input/check-input.ts';
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
  const customerId = input.customerId ? requireId(input.customerId, 'customerId') : null;
  const customerName = input.customerName ? requireText(input.customerName, 1, 120, 'customerName') : null;
  if (!customerId && (input.customerKind === 'INTERNAL' || !customerName))
    throw refused('INVALID_INPUT', 'Say who the customer is', 'input', 'customerId');
  const newspaperSheets = input.format === 'BROADSHEET' || input.format === 'TABLOID' ? 4 : 2;
  if (input.pageCount % newspaperSheets !== 0)
    throw refused('INVALID_INPUT', `Pages come in ${newspaperSheets}s in this format`, 'input', 'pageCount');
  return {
    ...input,
    customerId,
    customerName,
    number: requireNumber(input.number, 'number'),
    issueId: input.issueId ? requireId(input.issueId, 'issueId') : null,
    title: requireText(input.title, 1, 200, 'title'),
    quantity: requireRange(input.quantity, 1, 10_000_000, 'quantity'),
    pageCount: requireRange(input.pageCount, 2, 2000, 'pageCount'),
    grammage: requireRange(input.grammage, 30, 400, 'grammage'),
    priceMinor: requireRange(input.priceMinor, 0n, 100_000_000_000_000n, 'priceMinor'),
  };
};
