import {
  optionalId,
  optionalText,
  refused,
  requireBetween,
  requireMinor,
  requireReference,
  requireText,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { QuotePrintOrderInput } from '../generated/resolvers.ts';
import type { PrintOrder } from './print-order.entity.ts';

/** Offers to print. */
export const quotePrintOrder = async (tx: Transaction, input: QuotePrintOrderInput): Promise<PrintOrder> => {
  const organisationId = ownCompany(tx.viewer);
  const { customerKind, product, format, colours, paperGrade, dueAt } = input;
  if (!/^[0-8]\+[0-8]$/.test(colours))
    throw refused('INVALID_INPUT', 'Colours are written as 4+4', 'input', 'colours');
  if (input.issueId && product !== 'NEWSPAPER')
    throw refused('INVALID_INPUT', 'Only a newspaper is printed for an issue', 'input', 'issueId');
  const customerId = optionalId(input.customerId, 'input', 'customerId');
  const customerName = optionalText(input.customerName, 120, 'input', 'customerName');
  if (!customerId && (customerKind === 'INTERNAL' || !customerName))
    throw refused('INVALID_INPUT', 'Say who the customer is', 'input', 'customerId');
  const newspaperSheets = format === 'BROADSHEET' || format === 'TABLOID' ? 4 : 2;
  if (input.pageCount % newspaperSheets !== 0)
    throw refused('INVALID_INPUT', `Pages come in ${newspaperSheets}s in this format`, 'input', 'pageCount');
  const id = uuidv7();
  await tx.printOrderRepository.insert({
    id,
    organisationId,
    customerKind,
    customerId,
    customerName,
    product,
    format,
    colours,
    paperGrade,
    dueAt,
    number: requireReference(input.number, 40, 'input', 'number'),
    issueId: optionalId(input.issueId, 'input', 'issueId'),
    title: requireText(input.title, 200, 'input', 'title'),
    quantity: requireBetween(input.quantity, 1, 10_000_000, 'input', 'quantity'),
    pageCount: requireBetween(input.pageCount, 2, 2000, 'input', 'pageCount'),
    grammage: requireBetween(input.grammage, 30, 400, 'input', 'grammage'),
    priceMinor: requireMinor(input.priceMinor, { most: 100_000_000_000_000n }, 'input', 'priceMinor'),
  });
  return tx.printOrderRepository.findOneByOrFail({ id });
};
