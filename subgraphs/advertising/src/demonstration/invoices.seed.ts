import { addDays, daysOfMonth, earlierOf, seedId, todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { keptMonths, keyIn } from './ad-slots.seed.ts';
import { seededAdvertisers } from './advertisers.seed.ts';
import { campaigns } from './campaigns.ts';
import { seededCompany } from './company.seed.ts';
import { orderIdOf, seededLine } from './seeded-line.ts';

/** Per customer, what was paid of the first and of the second invoice, in per cent, when in 2024, and after how many days since. */
const habits: readonly (readonly [first: bigint, second: bigint, on: string, days: number])[] = [
  [100n, 100n, '2024-06-05', 12],
  [100n, 40n, '2024-06-12', 25],
  [100n, 0n, '2024-05-30', 14],
  [55n, 0n, '2024-06-20', 30],
  [0n, 0n, '2024-06-30', 0],
  [100n, 100n, '2024-05-31', 9],
];

const seededLines = campaigns.map(seededLine);
const organisationId = seededCompany;
const firstShare = 60n;

/** In the middle of a month, and at its end. */
const issuedIn = (month: string, part: number): string =>
  part === 0 ? `${month}-16` : addDays(daysOfMonth(month)[1], -1);

/** Two invoices for the order of a customer's month, some of them paid. */
const seedInvoicesOf = async (tables: DataSources, month: string, index: number): Promise<void> => {
  const { slug } = seededAdvertisers[index]!;
  const [first, second, inMay, days] = habits[index]!;
  const isMay = month === '2024-05';
  const orderId = orderIdOf(month, slug);
  const name = keyIn(month, slug);
  const lines = seededLines.filter((line) => line.orderId === orderId);
  for (const [part, paidPercent] of [first, second].entries()) {
    const issuedOn = issuedIn(month, part);
    if (issuedOn > todayInShanghai()) continue;
    const id = seedId('AdInvoice', `${name} ${part}`);
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
    await tables.invoiceRepository.insert({ id, organisationId, orderId, isSynthetic: true });
    await tables.invoiceItemRepository.insert(items);
    const number = index * 2 + part + 1 + (isMay ? 0 : Number(month.replace('-', '')) * 100);
    await tables.invoiceRepository.update(id, {
      status: 'ISSUED',
      fapiaoNumber: `2444${String(number).padStart(16, '0')}`,
      issuedOn,
      dueOn: addDays(issuedOn, 30),
      vatPercent: 6,
    });
    const total = items.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
    if (paidPercent > 0n)
      await tables.paymentRepository.insert({
        id: seedId('AdPayment', `${name} ${part}`),
        organisationId,
        invoiceId: id,
        amountMinor: (total * paidPercent) / 100n,
        receivedOn: isMay ? inMay : earlierOf(addDays(issuedOn, days), todayInShanghai()),
        method: 'BANK_TRANSFER',
        reference: 'synthetic',
      });
  }
};

/** Synthetic, their numbers too. */
export const seedInvoices = async (tables: DataSources): Promise<void> => {
  for (const month of keptMonths)
    for (const index of seededAdvertisers.keys()) await seedInvoicesOf(tables, month, index);
};
