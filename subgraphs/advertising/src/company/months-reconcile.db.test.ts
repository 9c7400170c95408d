import { expect, test } from '@jest/globals';
import { everyMonth, monthOf, seedId, todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';

const graph = await testSubgraph(advertising, { seeds: Object.keys(advertising.demonstration!.seeds) });
const organisation = seedId('Organisation', 'huibao-advertising');
const months = everyMonth('2022-06', '2024-06');
const thisMonth = monthOf(todayInShanghai());

type Books = Record<'accrued' | 'invoiced' | 'received' | 'cost' | 'margin', { amountMinor: string } | null>;
const booksOf = async (from: string, until: string): Promise<Books[]> => {
  const sums = ['accrued', 'invoiced', 'received', 'cost', 'margin']
    .map((name) => `${name} { amountMinor }`)
    .join(' ');
  const { entities, errors } = await graph.entities(
    'Organisation',
    [organisation],
    `advertisingMonths(months: { from: "${from}", until: "${until}" }) { books { ${sums} } }`,
    viewers.headquarters,
  );
  expect(errors).toBeUndefined();
  return entities[0].advertisingMonths.map(({ books }: { books: Books }) => books);
};

const within = (day: string) => `to_char(${day}, 'YYYY-MM') = $1`;
/** Of one placement, written anew from the rates: units of its medium, then the two shares of its price. */
const cost = `(SELECT sum(floor(r.unit_minor * (CASE p.medium
      WHEN 'PRINT' THEN (upper(p.column_span) - lower(p.column_span)) * (upper(p.row_span) - lower(p.row_span))
      WHEN 'OOH' THEN upper(p.during) - lower(p.during) WHEN 'DIGITAL' THEN p.units / 1000.0 ELSE 1 END))
    + floor(p.booked_minor * (r.fee_basis_points + r.commission_basis_points) / 10000.0))
  FROM placements p JOIN ad_cost_rates r ON r.medium = p.medium AND r.valid_from = (
    SELECT max(valid_from) FROM ad_cost_rates WHERE medium = p.medium AND valid_from <= p.on_date)
  WHERE p.state = 'SOLD' AND ${within('p.on_date')})`;
/** By hand over the tables, without what the subgraph adds up itself. */
const byHand = {
  accrued: [
    `(SELECT sum(booked_minor) FROM placements WHERE state = 'SOLD' AND ${within('on_date')})`,
    `(SELECT sum(booked_minor) FROM past_revenues WHERE ${within('month')})`,
    `(SELECT sum(price_change_minor) FROM placement_corrections WHERE ${within('entered_on')})`,
  ],
  invoiced: [
    `(SELECT sum(total_minor) FROM invoices WHERE status NOT IN ('DRAFT', 'VOID') AND ${within('issued_on')})`,
    `-(SELECT sum(total_minor) FROM credit_notes WHERE ${within('issued_on')})`,
    `(SELECT sum(booked_minor) FROM past_revenues WHERE ${within('month')})`,
  ],
  received: [
    `(SELECT sum(amount_minor) FROM payments WHERE ${within('received_on')})`,
    `(SELECT sum(paid_minor) FROM past_revenues WHERE ${within('month')})`,
  ],
  cost: [
    cost,
    `(SELECT sum(direct_cost_minor) FROM past_revenues WHERE ${within('month')})`,
    `(SELECT sum(cost_change_minor) FROM placement_corrections WHERE ${within('entered_on')})`,
  ],
};

const reconcile = async (month: string, books: Books): Promise<void> => {
  const sums = Object.values(byHand).map(
    (parts) => `(${parts.map((part) => `coalesce(${part}, 0)`).join(' + ')})::bigint::text`,
  );
  const [row] = await graph.sql(
    `SELECT ${sums.map((sum, index) => `${sum} AS "${Object.keys(byHand)[index]}"`)}`,
    [month],
  );
  const told = Object.fromEntries(
    Object.keys(byHand).map((name) => [name, books[name as 'cost']!.amountMinor]),
  );
  expect([month, told]).toEqual([month, row]);
  expect(books.margin!.amountMinor).toBe(String(BigInt(told.accrued!) - BigInt(told.cost!)));
};

test('each of 25 months is what the tables hold, to the fen, also when the last ones are closed and corrected', async () => {
  const before = await booksOf(months[0]!, months.at(-1)!);
  expect(before).toHaveLength(25);
  for (const [index, month] of months.entries()) await reconcile(month, before[index]!);

  for (const month of months)
    await graph.mutated('closeAdvertisingMonth', { organisationId: organisation, month }, viewers.finance);
  const { data } = await graph.ask(
    '{ adLines(medium: PRINT, status: FINISHED, first: 1) { nodes { version placements { id } } } }',
    {
      as: viewers.advertising,
    },
  );
  const [line] = data.adLines.nodes;
  const wrong = { placementId: line.placements[0].id, version: line.version, reason: '版面印錯，補償客戶' };
  await graph.mutated(
    'correctAdPlacement',
    { ...wrong, costMinor: '100', directCostMinor: '1' },
    viewers.advertising,
  );
  expect(await booksOf(months[0]!, months.at(-1)!)).toEqual(before);
  await reconcile(thisMonth, (await booksOf(thisMonth, thisMonth))[0]!);
});
