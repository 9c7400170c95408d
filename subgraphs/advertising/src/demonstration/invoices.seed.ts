import { addDays, seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { seededAdvertisers } from './advertisers.seed.ts';
import { campaigns } from './campaigns.ts';
import { seededCompany } from './company.seed.ts';
import { seededLine } from './seeded-line.ts';

/** Per customer, what was paid of the first and of the second invoice, in per cent, and when. */
const habits: readonly (readonly [first: bigint, second: bigint, on: string])[] = [
  [100n, 100n, '2024-06-05'],
  [100n, 40n, '2024-06-12'],
  [100n, 0n, '2024-05-30'],
  [55n, 0n, '2024-06-20'],
  [0n, 0n, '2024-06-30'],
  [100n, 100n, '2024-05-31'],
];

const organisationId = seededCompany;
const firstShare = 60n;

/** Two invoices for each order, some of them paid. Synthetic, their numbers too. */
export const seedInvoices = async (tables: DataSources): Promise<void> => {
  for (const [index, { slug }] of seededAdvertisers.entries()) {
    const orderId = seedId('AdOrder', slug);
    const lines = campaigns.map(seededLine).filter((line) => line.orderId === orderId);
    const [first, second, paidOn] = habits[index]!;
    for (const [part, paidPercent] of [first, second].entries()) {
      const id = seedId('AdInvoice', `${slug} ${part}`);
      const items = lines.map(({ id: lineId, costMinor }) => {
        const early = (costMinor * firstShare) / 100n;
        const amountMinor = part === 0 ? early : costMinor - early;
        return {
          id: seedId('AdInvoiceItem', `${part} ${lineId}`),
          organisationId,
          invoiceId: id,
          lineId,
          amountMinor,
        };
      });
      const issuedOn = part === 0 ? '2024-05-16' : '2024-05-31';
      await tables.invoiceRepository.insert({ id, organisationId, orderId, isSynthetic: true });
      await tables.invoiceItemRepository.insert(items);
      await tables.invoiceRepository.update(id, {
        status: 'ISSUED',
        fapiaoNumber: `2444${String(index * 2 + part + 1).padStart(16, '0')}`,
        issuedOn,
        dueOn: addDays(issuedOn, 30),
      });
      const total = items.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
      if (paidPercent > 0n)
        await tables.paymentRepository.insert({
          id: seedId('AdPayment', `${slug} ${part}`),
          organisationId,
          invoiceId: id,
          amountMinor: (total * paidPercent) / 100n,
          receivedOn: paidOn,
          method: 'BANK_TRANSFER',
          reference: 'synthetic',
        });
    }
  }
};
