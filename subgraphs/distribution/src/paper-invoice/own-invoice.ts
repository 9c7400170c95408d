import { requireFound } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { PaperInvoice } from './paper-invoice.entity.ts';

/** Locks an invoice of the viewer's company. @throws NOT_FOUND, FORBIDDEN */
export const lockOwnInvoice = async (
  { viewer, paperInvoices, paperInvoiceRepository }: Transaction,
  invoiceId: string,
): Promise<PaperInvoice> => {
  ownCompany(viewer);
  const { id } = requireFound(await paperInvoices.load(invoiceId), 'input', 'invoiceId');
  return (await paperInvoiceRepository.lock(id))!;
};

/** As it is now: the database has counted what was written. */
export const invoiceNow = (
  { paperInvoiceRepository }: Transaction,
  { id }: Pick<PaperInvoice, 'id'>,
): Promise<PaperInvoice> => paperInvoiceRepository.findOneByOrFail({ id });
