import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { monthOf, todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const own = await openDesk(graph);
const today = todayInShanghai();
const reason = 'It was billed wrongly';

const askTax = ({ organisation }: typeof own, as: Viewer, month = monthOf(today)) =>
  graph.entities(
    'Organisation',
    [organisation],
    `distributionFigures(month: "${month}") { invoicedTax { amountMinor } }`,
    as,
  );

/** Of 100,000 fen, for a year from today on. */
const bill = async (desk = own) => {
  const { id: subscriberId, addresses } = await desk.made(
    'registerPaperSubscriber',
    {
      ...{ reference: desk.next('S'), kind: 'OFFICE', name: '示例單位', phone: '0752-2831234' },
      address: '惠州市文明一路9號',
    },
    'subscriber { id addresses { id } }',
  );
  const { id: subscriptionId } = await desk.made('startPaperSubscription', {
    ...{ reference: desk.next('A'), subscriberId, titleId: desk.title.id, startsOn: today, months: 12 },
    ...{ pricePaidMinor: '100000', isOnAccount: true, place: { addressId: addresses[0].id } },
  });
  return desk.made('invoicePaperSubscription', { subscriptionId });
};

/** Makes it an invoice of before rates were kept. */
const withoutRate = async (id: string) => {
  await graph.sql('ALTER TABLE paper_invoices DISABLE TRIGGER paper_invoices_vat_stays');
  await graph.sql('UPDATE paper_invoices SET vat_percent = NULL WHERE id = $1', [id]);
  await graph.sql('ALTER TABLE paper_invoices ENABLE TRIGGER paper_invoices_vat_stays');
};

test('an invoice tells the tax in it at the rate of its day, which later ones do not change, and credit notes take it back', async () => {
  const sums = 'vatPercent net { amountMinor } tax { amountMinor }';
  const tax = async (id: string) => {
    const row = await own.read(
      ...([
        'paperInvoice',
        id,
        `${sums} creditNotes { amount { amountMinor } net { amountMinor } tax { amountMinor } }`,
      ] as const),
    );
    return [row.vatPercent, row.net.amountMinor, row.tax.amountMinor, row.creditNotes];
  };
  const first = await bill();
  expect(await tax(first.id)).toEqual([9, '91743', '8257', []]);
  await own.act('setDistributionSetting', { key: 'VAT', value: 13, reason: 'A new rate' }, own.manager);
  expect(await tax((await bill()).id)).toEqual([13, '88496', '11504', []]);
  for (const amountMinor of ['33333', '33333', undefined])
    await own.made('issuePaperCreditNote', { invoiceId: first.id, amountMinor, reason });
  const [percent, , , notes] = await tax(first.id);
  const minor = (name: string) =>
    notes.map((note: Record<string, { amountMinor: string }>) => Number(note[name]!.amountMinor));
  const sum = (all: number[]) => all.reduce((total, one) => total + one, 0);
  expect([percent, sum(minor('tax')), sum(minor('net'))]).toEqual([9, 8257, 91_743]);
  for (const [index, one] of minor('amount').entries())
    expect(minor('tax')[index]! + minor('net')[index]!).toBe(one);
  await expect(
    graph.sql('UPDATE paper_invoices SET vat_percent = 0 WHERE id = $1', [first.id]),
  ).rejects.toThrow('stays as it is');
  await own.plan(today);
  for (const as of [own.staff, viewers.finance]) {
    const { entities } = await askTax(own, as);
    expect(entities[0].distributionFigures.invoicedTax.amountMinor).toBe('11504');
  }
  const { errors } = await askTax(own, viewers.headquarters);
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('what was issued before rates were kept has none, nor has what credits it', async () => {
  const { id } = await bill();
  await withoutRate(id);
  await own.made('issuePaperCreditNote', { invoiceId: id, reason });
  const row = await own.read(
    ...([
      'paperInvoice',
      id,
      'vatPercent net { amountMinor } tax { amountMinor } creditNotes { tax { amountMinor } }',
    ] as const),
  );
  expect(row).toEqual({ vatPercent: null, net: null, tax: null, creditNotes: [{ tax: null }] });
});

test('a month in which something was invoiced and nothing has a rate tells no tax, and one without invoices 0', async () => {
  const desk = await openDesk(graph);
  await desk.plan(today);
  const tax = async (month?: string) => {
    const { entities, errors } = await askTax(desk, viewers.finance, month);
    expect(errors).toBeUndefined();
    return entities[0].distributionFigures.invoicedTax?.amountMinor ?? null;
  };
  expect(await tax()).toBe('0');
  await graph.sql(
    `INSERT INTO monthly_figures (organisation_id, month, issues, gross_copies, returned_copies, runs, runs_on_time, complaints, revenue_minor, is_synthetic)
     VALUES ($1, '2023-05', 1, 1000, 0, 0, 0, 0, 100000, true)`,
    [desk.organisation],
  );
  expect(await tax('2023-05')).toBeNull();
  await withoutRate((await bill(desk)).id);
  expect(await tax()).toBeNull();
  await bill(desk);
  expect(await tax()).toBe('8257');
});
