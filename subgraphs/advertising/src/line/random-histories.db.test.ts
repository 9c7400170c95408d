import { expect, test } from '@jest/globals';
import { todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import fc from 'fast-check';
import { advertising } from '../subgraph.ts';
import { histories } from '../testing/histories.ts';
import { openMarket } from '../testing/market.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);

type Sum = { amountMinor: string };
type Placement = {
  status: string;
  date: string;
  units: string;
  frame: number | null;
  slot: { row: number; size: string } | null;
  cost: Sum;
  correction: Sum;
  paid: Sum;
};
type Line = { status: string; cost: Sum; invoiced: Sum; toCredit: Sum; placements: Placement[] };
type Invoice = {
  status: string;
  total: Sum;
  credited: Sum;
  paid: Sum;
  outstanding: Sum;
  refundable: Sum;
  items: { amount: Sum; credited: Sum }[];
  payments: { amount: Sum; kind: string }[];
  creditNotes: { total: Sum; items: { amount: Sum }[] }[];
};

const fen = ({ amountMinor }: Sum) => BigInt(amountMinor);
const total = <Thing>(list: readonly Thing[], of: (one: Thing) => Sum) =>
  list.reduce((sum, one) => sum + fen(of(one)), 0n);
const idle = ['DRAFT', 'EXPIRED', 'DECLINED'];

test('after any history of attempts, some of them at the same time, everything adds up', async () => {
  const reached = { sold: 0, corrected: 0, cut: 0, credited: 0, back: 0, paid: 0 };
  const property = fc.asyncProperty(histories, async (rounds) => {
    const desk = await openDesk(graph);
    const market = await openMarket(desk);
    for (const round of rounds) await Promise.all(round.map(market.attempt));
    // The next sale notes which reservations have run out.
    const last = await desk.line(market.order.id, market.digital.id, { quantity: '1' });
    await desk.step('reserveAdLine', last);

    const money = 'amountMinor';
    const { adOrder, adInvoices, adAvails, adReceivables } = await desk.ask(`{
        adOrder(id: "${market.order.id}") { committed { ${money} } budget { ${money} } lines(first: 100) { totalCount nodes { status cost { ${money} } invoiced { ${money} } toCredit { ${money} }
          placements { status date units frame slot { row size } cost { ${money} } correction { ${money} } paid { ${money} } } } } }
        adInvoices(first: 100) { nodes { status total { ${money} } credited { ${money} } paid { ${money} } outstanding { ${money} } refundable { ${money} }
          items { amount { ${money} } credited { ${money} } } payments { kind amount { ${money} } }
          creditNotes { total { ${money} } items { amount { ${money} } } } } }
        adReceivables { outstanding { ${money} } }
        adAvails(productId: "${market.digital.id}", days: { from: "${todayInShanghai()}", until: "${market.to}" }) { date offered free } }`);
    const lines: Line[] = adOrder.lines.nodes;
    expect(adOrder.lines.totalCount).toBe(lines.length);
    const invoices: Invoice[] = adInvoices.nodes;
    const active = lines.flatMap(({ placements }) =>
      placements.filter(({ status }) => status !== 'RELEASED'),
    );

    for (const { status, cost, invoiced, toCredit, placements } of lines) {
      const kept = placements.filter(({ status }) => status !== 'RELEASED');
      if (idle.includes(status)) expect(kept).toEqual([]);
      else expect(total(kept, (one) => one.cost) + total(kept, (one) => one.correction)).toBe(fen(cost));
      const beyond = fen(invoiced) - fen(cost);
      expect(fen(toCredit)).toBe(beyond > 0n ? beyond : 0n);
      for (const { cost, correction, paid } of kept)
        expect(fen(paid) >= 0n && fen(paid) <= fen(cost) + fen(correction)).toBe(true);
    }
    expect(
      total(
        lines.filter(({ status }) => !idle.includes(status)),
        (one) => one.cost,
      ),
    ).toBe(fen(adOrder.committed));
    expect(fen(adOrder.committed) <= fen(adOrder.budget)).toBe(true);

    for (const { date, offered, free } of adAvails) {
      const units = active.filter((one) => one.date === date && one.slot === null && one.frame === null);
      expect(units.reduce((sum, one) => sum + BigInt(one.units), 0n)).toBe(BigInt(offered) - BigInt(free));
      expect(BigInt(free) >= 0n).toBe(true);
    }
    const rows = active.flatMap(({ slot }) =>
      slot ? Array.from({ length: slot.size === 'FULL_PAGE' ? 12 : 6 }, (_, i) => slot.row + i) : [],
    );
    expect(new Set(rows).size).toBe(rows.length);
    const frames = active.flatMap(({ frame, date }) => (frame ? [`${frame} ${date}`] : []));
    expect(new Set(frames).size).toBe(frames.length);

    const standing = invoices.filter(({ status }) => status !== 'VOID');
    for (const invoice of invoices) {
      expect(total(invoice.items, ({ amount }) => amount)).toBe(fen(invoice.total));
      expect(total(invoice.items, ({ credited }) => credited)).toBe(fen(invoice.credited));
      expect(total(invoice.creditNotes, ({ total }) => total)).toBe(fen(invoice.credited));
      for (const note of invoice.creditNotes)
        expect(total(note.items, ({ amount }) => amount)).toBe(fen(note.total));
      expect(total(invoice.payments, ({ amount }) => amount)).toBe(fen(invoice.paid));
      const owed = fen(invoice.outstanding) - fen(invoice.refundable);
      if (['DRAFT', 'VOID'].includes(invoice.status)) expect([fen(invoice.paid), owed]).toEqual([0n, 0n]);
      else expect(fen(invoice.total) - fen(invoice.credited)).toBe(fen(invoice.paid) + owed);
      expect(fen(invoice.outstanding) * fen(invoice.refundable)).toBe(0n);
    }
    const net = ({ total, credited }: Invoice) => fen(total) - fen(credited);
    expect(standing.reduce((sum, one) => sum + net(one), 0n)).toBe(total(lines, (one) => one.invoiced));
    expect(total(adReceivables as { outstanding: Sum }[], (one) => one.outstanding)).toBe(
      total(standing, (one) => one.outstanding),
    );
    // What was received stands on placements, but for what is to go back or falls on lines that cost less by now.
    const kept = standing.reduce((sum, one) => {
      const received = fen(one.paid) - fen(one.refundable);
      return sum + (received > 0n ? received : 0n);
    }, 0n);
    const placed = total(active, (one) => one.paid);
    expect(placed <= kept).toBe(true);
    expect(kept - placed <= total(lines, (one) => one.toCredit)).toBe(true);

    reached.sold += active.filter(({ status }) => status === 'SOLD').length;
    reached.corrected += active.filter(({ correction }) => fen(correction) !== 0n).length;
    reached.cut += lines.filter(({ status }) => ['CANCELLED', 'STOPPED'].includes(status)).length;
    reached.credited += invoices.filter(({ credited }) => fen(credited) > 0n).length;
    reached.back += invoices
      .flatMap(({ payments }) => payments)
      .filter(({ kind }) => kind !== 'PAYMENT').length;
    reached.paid += invoices.filter(({ paid }) => fen(paid) > 0n).length;
  });
  await fc.assert(property, { numRuns: 6 });
  // A history in which nothing happens would prove nothing: chance gets a few more.
  const isReached = () => Object.values(reached).every((times) => times > 0);
  for (let more = 0; more < 12 && !isReached(); more++) await fc.assert(property, { numRuns: 1 });
  for (const times of Object.values(reached)) expect(times).toBeGreaterThan(0);
});
