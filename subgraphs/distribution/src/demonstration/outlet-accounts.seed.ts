import { addDays, addMonths, monthOf, seedId, todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { company } from './network.seed.ts';

/** Last month's bills to outlets, most of them paid: once the last issue of the month is closed. */
export const seedOutletAccounts = async (dataSources: DataSources): Promise<void> => {
  const first = `${monthOf(todayInShanghai())}-01`;
  const month = addMonths(first, -1);
  const sold = await dataSources.outletMonthRepository.visible().andWhere({ month }).getMany();
  const bills = sold
    .filter(({ openIssues, soldMinor }) => openIssues === 0 && soldMinor > 0n)
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    // Those of the last outlets are still to be written.
    .slice(0, -6)
    .map(({ outletId, soldMinor }) => ({
      ...{ id: seedId('PaperInvoice', `${outletId} ${month}`), organisationId: company, outletId, month },
      ...{ issuedOn: first, dueOn: addDays(first, 15), totalMinor: soldMinor },
      vatPercent: 9,
    }));
  if (bills.length === 0) return;
  await dataSources.paperInvoiceRepository.insert(bills);
  const paid = bills.filter((_, index) => index % 4 !== 3);
  await dataSources.paperPaymentRepository.insert(
    paid.map(({ id, totalMinor }, index) => ({
      ...{ id: seedId('PaperInvoicePayment', id), organisationId: company, invoiceId: id },
      ...{
        kind: 'PAYMENT' as const,
        method: index % 2 === 0 ? ('BANK_TRANSFER' as const) : ('ONLINE' as const),
      },
      ...{ amountMinor: index % 5 === 4 ? totalMinor / 2n : totalMinor, receivedOn: first },
    })),
  );
};
