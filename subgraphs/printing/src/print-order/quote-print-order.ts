import { optionalId, optionalText, refused, requireReference, todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { QuotePrintOrderInput } from '../generated/resolvers.ts';
import { settingOn } from '../printing-setting/printing-settings.ts';
import { pricePrintTerms } from './price-print-terms.ts';
import type { PrintOrder } from './print-order.entity.ts';
import { readPrintTerms } from './read-print-terms.ts';

/** Offers to print. */
export const quotePrintOrder = async (tx: Transaction, input: QuotePrintOrderInput): Promise<PrintOrder> => {
  const organisationId = ownCompany(tx.viewer);
  const { customerKind, product } = input;
  const usual = await settingOn(tx, organisationId, 'TOLERANCE', todayInShanghai());
  const terms = readPrintTerms({ ...input, tolerancePercent: input.tolerancePercent ?? usual });
  if (input.issueId && product !== 'NEWSPAPER')
    throw refused('INVALID_INPUT', 'Only a newspaper is printed for an issue', 'input', 'issueId');
  const customerId = optionalId(input.customerId, 'input', 'customerId');
  const customerName = optionalText(input.customerName, 120, 'input', 'customerName');
  if (!customerId && (customerKind === 'INTERNAL' || !customerName))
    throw refused('INVALID_INPUT', 'Say who the customer is', 'input', 'customerId');
  const id = uuidv7();
  await tx.printOrderRepository.insert({
    ...{ id, organisationId, customerKind, customerId, customerName, product },
    ...terms,
    ...(await pricePrintTerms(tx, organisationId, terms, input.priceMinor)),
    number: requireReference(input.number, 40, 'input', 'number'),
    issueId: optionalId(input.issueId, 'input', 'issueId'),
  });
  return tx.printOrderRepository.findOneByOrFail({ id });
};
