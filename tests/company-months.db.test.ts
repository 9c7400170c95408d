import { expect, test } from '@jest/globals';
import { addMonths, daysOfMonth, monthOf, seedId, todayInShanghai } from '@media-graph/subgraph';
import { testOwnersSeries } from './owners-series.ts';
import { superuserOf } from './superuser-of.ts';
import { wholeGraph } from './whole-graph.ts';

const graph = await wholeGraph();
const [first, after] = ['2024-05-01', '2024-06-01'];

/** Of an instant, the day in Shanghai is in the month. */
const inMonth = (instant: string): string =>
  `(${instant} AT TIME ZONE 'Asia/Shanghai')::date >= '${first}' AND (${instant} AT TIME ZONE 'Asia/Shanghai')::date < '${after}'`;
const dayInMonth = (day: string): string => `${day} >= '${first}' AND ${day} < '${after}'`;
const left = `d.status IN ('DEPARTED', 'COMPLETED', 'SETTLED') AND ${dayInMonth('d.departs_on')}`;

/** Papers of a subscription that came before a day. */
const cameBefore = (day: string): string => `(
  SELECT count(*) FROM generate_series(s.starts_on, least(s.stopped_on, date '${day}') - 1, interval '1 day') AS issue (day)
  WHERE extract(isodow FROM issue.day) = ANY (titles.weekdays)
    AND NOT EXISTS (SELECT FROM pauses WHERE subscription_id = s.id AND during @> issue.day::date)
    AND NOT EXISTS (SELECT FROM complaints WHERE subscription_id = s.id AND remedy = 'CREDITED' AND issue_date = issue.day::date))::numeric`;

const reported = `(SELECT revenue_minor FROM monthly_figures WHERE month = '2024-05')`;

/** Written by hand over the tables, without what the subgraphs add up themselves. */
const byHand: Readonly<
  Record<string, Readonly<Record<'accrued' | 'invoiced' | 'received' | 'cost', string | null>>>
> = {
  printing: {
    accrued: `SELECT sum(round(price_minor::numeric * delivered_copies / quantity)) FROM print_orders WHERE ${inMonth('delivered_at')}`,
    invoiced: `SELECT sum(total_minor) FROM print_invoices WHERE ${dayInMonth('issued_on')}`,
    received: `SELECT sum(amount_minor) FROM print_payments WHERE ${dayInMonth('received_on')}`,
    cost: `SELECT sum(round(grams::numeric * cost_per_tonne_minor / 1000000)) FROM paper_consumptions, paper_reels
      WHERE paper_reels.id = reel_id AND ${inMonth('at')}`,
  },
  distribution: {
    // What was left of each first term on 1 May, less what was on 1 June; no other term has begun by then. What the
    // households pay of whom no subscription is kept was reported by the month. Outlets pay 70 % of the price of a copy.
    accrued: `SELECT ${reported} + (SELECT sum((d.copies - d.returned) * 105) FROM draws d JOIN issue_plans p ON p.id = d.plan_id
        WHERE d.kind = 'SINGLE_COPY' AND ${dayInMonth('p.issue_date')}) + sum(div(price_minor * (issues - least(issues, ${cameBefore(first)})), issues)
        - div(price_minor * (issues - least(issues, ${cameBefore(after)})), issues))
      FROM subscription_terms t JOIN subscriptions s ON s.id = t.subscription_id JOIN titles ON titles.id = s.title_id WHERE number = 1`,
    invoiced: `SELECT ${reported} + coalesce(sum(amount_minor), 0) FROM subscription_entries WHERE ${inMonth('entered_at')}`,
    received: `SELECT ${reported} + coalesce(sum(amount_minor), 0) FROM subscription_entries WHERE ${inMonth('entered_at')}`,
    cost: `SELECT (SELECT sum(copies * copy_rate_minor) FROM delivery_runs WHERE status = 'COMPLETED' AND ${dayInMonth('issue_date')})
      - (SELECT coalesce(sum(amount_minor), 0) FROM carrier_charges WHERE ${inMonth('entered_at')})`,
  },
  advertising: {
    accrued: `SELECT sum(booked_minor) FROM placements WHERE state = 'SOLD' AND ${dayInMonth('on_date')}`,
    invoiced: `SELECT sum(total_minor) FROM invoices WHERE status NOT IN ('DRAFT', 'VOID') AND ${dayInMonth('issued_on')}`,
    received: `SELECT sum(amount_minor) FROM payments WHERE ${dayInMonth('received_on')}`,
    cost: `SELECT sum(direct_cost_minor) FROM placements WHERE state = 'SOLD' AND ${dayInMonth('on_date')}`,
  },
  travel: {
    accrued: `SELECT sum(CASE WHEN b.status = 'COMPLETED' THEN total_minor ELSE fee_minor END - compensation_minor)
      FROM bookings b JOIN departures d ON d.id = departure_id WHERE ${left}`,
    invoiced: `SELECT (SELECT sum(total_minor) FROM bookings WHERE ${inMonth('confirmed_at')})
      - (SELECT coalesce(sum(total_minor - fee_minor), 0) FROM bookings WHERE ${dayInMonth('cancelled_on')})`,
    received: `SELECT sum(amount_minor) FROM booking_receipts WHERE ${dayInMonth('received_on')}`,
    cost: `SELECT (SELECT sum(cost_minor) FROM supplier_services s JOIN departures d ON d.id = departure_id WHERE ${left})
      + (SELECT coalesce(sum(total_minor * commission_percent / 100), 0)
        FROM bookings b JOIN departures d ON d.id = departure_id WHERE b.status = 'COMPLETED' AND ${left})`,
  },
};
const companies = {
  printing: 'printing',
  distribution: 'distribution',
  advertising: 'huibao-advertising',
  travel: 'huizhou-daily-travel',
} as const;

const sums =
  'accrued { amountMinor } invoiced { amountMinor } received { amountMinor } cost { amountMinor } margin { amountMinor }';
const change = 'accrued { amountMinor } accruedRate margin { amountMinor }';
const fragment = `fragment Books on CompanyMonth { month ${sums} sinceMonthBefore { ${change} } sinceYearBefore { ${change} } }`;
const monthsOf = (name: string) =>
  `${name}: organisation(id: "${seedId('Organisation', companies[name as 'travel'])}") {
    months: ${name}Months(months: { from: "2023-05", until: "2024-05" }) { month books { ...Books } } }`;

const read = async (as: string) =>
  graph.ask(`{ ${Object.keys(companies).map(monthsOf).join(' ')} } ${fragment}`, { as });

const rowOf = async (name: string, sql: string): Promise<string> => {
  const client = await superuserOf(graph, name);
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0] ?? '0';
  } finally {
    await client.end();
  }
};

testOwnersSeries(graph, async (subgraph, sql) => Number(await rowOf(subgraph, sql)));

test('the month of each company is what its tables hold, to the fen', async () => {
  const { data, errors } = await read('hq-executive');
  expect(errors).toBeUndefined();
  for (const [name, questions] of Object.entries(byHand)) {
    const may = data[name].months.at(-1).books;
    for (const [sum, sql] of Object.entries(questions))
      expect([name, sum, may[sum]?.amountMinor ?? null]).toEqual([
        name,
        sum,
        sql && (await rowOf(name, sql)),
      ]);
    const margin = may.cost && String(BigInt(may.accrued.amountMinor) - BigInt(may.cost.amountMinor));
    expect(may.margin?.amountMinor ?? null).toBe(margin);
  }
});

/** What was reported of a month that is kept as a sum, and what was sold in one that is not. */
const kept = {
  advertising: {
    reported: `SELECT sum(booked_minor) FROM past_revenues WHERE month = '${first}'`,
    received: `SELECT sum(paid_minor) FROM past_revenues WHERE month = '${first}'`,
    field: 'slotsSold',
    sold: `SELECT count(*) FROM placements WHERE medium = 'PRINT' AND state = 'SOLD' AND ${dayInMonth('on_date')}`,
  },
  travel: {
    reported: `SELECT revenue_minor FROM travel_months WHERE month || '-01' = '${first}'`,
    received: `SELECT revenue_minor FROM travel_months WHERE month || '-01' = '${first}'`,
    field: 'travellers',
    sold: `SELECT sum(seats_taken) FROM departures d WHERE ${left}`,
  },
} as const;

test.each(['advertising', 'travel'] as const)(
  'each month since the last three of %s is what its rows hold, and the month before them a sum',
  async (name) => {
    const month = (ago: number) => monthOf(addMonths(todayInShanghai(), -ago));
    const { reported, received, field, sold } = kept[name];
    const asked = `months: { from: "${month(4)}", until: "${month(0)}" }`;
    const { data, errors } = await graph.ask(
      `{ organisation(id: "${seedId('Organisation', companies[name])}") { ${name}Months(${asked}) { month ${field} books { ...Books } } } } ${fragment}`,
      { as: 'finance' },
    );
    expect(errors).toBeUndefined();
    const rowIn = (of: string, sql: string) => {
      const [from, until] = daysOfMonth(of);
      return rowOf(name, sql.replaceAll(first, from).replaceAll(after, until));
    };
    const [reportedMonth, ...months] = data.organisation[`${name}Months`];
    expect([reportedMonth.month, months.length]).toEqual([month(4), 4]);
    for (const [sum, sql] of Object.entries({ accrued: reported, invoiced: reported, received }))
      expect([sum, reportedMonth.books[sum].amountMinor]).toEqual([sum, await rowIn(month(4), sql)]);
    for (const { month: of, books, ...own } of months) {
      for (const [sum, sql] of Object.entries(byHand[name]!))
        expect([of, sum, books[sum]?.amountMinor ?? '0']).toEqual([of, sum, await rowIn(of, sql!)]);
      expect(String(own[field])).toBe(await rowIn(of, sold));
      // Of the present month there may be nothing yet.
      if (of < month(0)) expect(Number(books.margin.amountMinor)).toBeGreaterThan(0);
    }
  },
);

test('a month is compared with the one before and with the same one of the year before', async () => {
  const { data } = await read('finance');
  for (const name of Object.keys(companies)) {
    const books = data[name].months.map((row: { books: object }) => row.books);
    const [yearBefore, monthBefore, may] = [books[0], books.at(-2), books.at(-1)];
    const by = (then: typeof may) => Number(may.accrued.amountMinor) - Number(then.accrued.amountMinor);
    expect(books).toHaveLength(13);
    expect([name, Number(may.sinceMonthBefore.accrued.amountMinor)]).toEqual([name, by(monthBefore)]);
    expect([name, Number(may.sinceYearBefore.accrued.amountMinor)]).toEqual([name, by(yearBefore)]);
    expect(may.sinceYearBefore.accruedRate).toBeCloseTo(
      by(yearBefore) / Number(yearBefore.accrued.amountMinor),
      10,
    );
  }
});

test('the four are compared with as many statements as one, and only by those who may', async () => {
  const statements = await graph.statementsOf(() => read('hq-executive'));
  for (const name of Object.keys(companies)) expect([name, statements[name]!.length]).toEqual([name, 3]);
  const { data, errors } = await read('travel-staff');
  expect(data.travel.months).toHaveLength(13);
  expect([data.printing.months, data.distribution.months, data.advertising.months]).toEqual([
    null,
    null,
    null,
  ]);
  expect(errors!.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  const wrong = async (months: string) =>
    (
      await graph.ask(
        `{ organisation(id: "${seedId('Organisation', 'printing')}") { printingMonths(months: ${months}) { month } } }`,
        { as: 'finance' },
      )
    ).errors?.[0]?.extensions?.code;
  expect(await wrong('{ from: "2024-05", until: "2024-04" }')).toBe('BAD_USER_INPUT');
  expect(await wrong('{ from: "1900-01", until: "2099-12" }')).toBe('BAD_USER_INPUT');
  expect(await wrong('{ from: "2023-05", until: "2026-05" }')).toBe('BAD_USER_INPUT');
  expect(await wrong('{ from: "2023-06", until: "2026-05" }')).toBeUndefined();
});
