import { refused, requireFound } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { InvoiceOutletMonthInput } from '../generated/resolvers.ts';
import { invoiceNow } from '../paper-invoice/own-invoice.ts';
import type { PaperInvoice } from '../paper-invoice/paper-invoice.entity.ts';
import { readBill } from '../paper-invoice/read-bill.ts';

/** Bills what an outlet sold in a month and no invoice that stands has billed, or a part of it; the database looks once more. */
export const invoiceOutletMonth = async (
  tx: Transaction,
  input: InvoiceOutletMonthInput,
): Promise<PaperInvoice> => {
  const organisationId = ownCompany(tx.viewer);
  const { id: outletId } = requireFound(await tx.outlets.load(input.outletId), 'input', 'outletId');
  const month = `${input.month}-01`;
  const sale = await tx.outletMonthRepository.ofOutlet(outletId, month);
  const left = sale ? sale.soldMinor - sale.invoicedMinor : 0n;
  if (left <= 0n)
    throw refused('ILLEGAL_TRANSITION', 'All that it sold in the month is invoiced', 'input', 'month');
  const bill = await readBill(tx, organisationId, input, left);
  await tx.paperInvoiceRepository.insert({ ...bill, outletId, month });
  return invoiceNow(tx, bill);
};
