import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { addDays, daysOfMonth, monthOf, recentMonths, seedId, todayInShanghai } from '@media-graph/subgraph';
import { checkLists, refusalOf, staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { keptDepartures } from './kept-departures.ts';

const graph = await testSubgraph(travel, { seeds: Object.keys(travel.demonstration!.seeds) });

test('lists hold each row once in every order, and their sums are those of the rows', async () => {
  expect(
    await checkLists(graph, staffOf(seedId('Organisation', 'huizhou-daily-travel'))),
  ).toMatchInlineSnapshot(`
[
  "tours",
  "tourCommissions",
  "tourBookings",
  "departures",
  "tourGuides",
  "tourReceipts",
  "travelSuppliers",
]
`);
});
const company = seedId('Organisation', 'huizhou-daily-travel');
const finance: Viewer = { ...viewers.headquarters, subject: 'finance', roles: ['finance'] };

test('everybody sees twenty tours with their days, dates, prices and vacancies, in a fixed number of statements', async () => {
  const question = (first: number) => `{ tours(first: ${first}) { totalCount nodes {
    code name { zhHans zhHant en } scope days provider { id } itinerary { day stops overnight } heroImage { id }
    departures(first: 8) { nodes { code status departsOn vacancies noticeUntil units { unit price { amountMinor currency } } event { id } } }
  } } }`;
  let answer = await graph.ask(question(20));
  expect(answer.errors).toBeUndefined();
  expect(answer.data.tours.totalCount).toBe(20);
  const youth = answer.data.tours.nodes.find(({ code }: { code: string }) => code === 'HZ-YOUTH');
  expect(youth).toMatchObject({
    scope: 'INBOUND',
    days: 3,
    name: { zhHans: '青年走读惠州三日研学' },
    provider: { id: company },
    departures: {
      nodes: [
        { code: 'HZ-YOUTH-2405', status: 'SETTLED', vacancies: 0, event: { id: seedId('Event', 'e7') } },
        ...keptDepartures
          .filter(({ tour, departsOn }) => tour.code === 'HZ-YOUTH' && departsOn >= '2024-06')
          .map(() => ({ status: 'SETTLED', vacancies: 0 })),
        { status: 'OPEN', departsOn: '2027-10-06', noticeUntil: '2027-09-29', vacancies: 36 },
      ],
    },
  });
  expect(youth.itinerary).toHaveLength(3);
  const statements = async (first: number) =>
    (
      await graph.statementsOf(async () => {
        answer = await graph.ask(question(first));
      })
    ).length;
  expect(await statements(3)).toBe(await statements(20));
});

test('a planned departure is for staff and headquarters alone', async () => {
  const question = '{ departures(status: PLANNED) { totalCount nodes { code } } }';
  const seen = async (as?: Viewer) => (await graph.ask(question, as && { as })).data.departures.totalCount;
  expect(await seen()).toBe(0);
  expect(await seen(viewers.printing)).toBe(0);
  expect(await seen(viewers.editor)).toBe(0);
  expect(await seen(viewers.travel)).toBe(1);
  expect(await seen(viewers.headquarters)).toBe(1);
});

test.each(['2024-05', ...recentMonths(), monthOf(todayInShanghai())])(
  '%s adds up, from parties to settlements to the month',
  async (month) => {
    const [first, after] = daysOfMonth(month);
    const { data, errors } = await graph.ask(
      `query ($id: ID!, $month: Month!, $days: DateRangeInput) {
      departures(days: $days, first: 100) { totalCount nodes {
        capacity seatsTaken services { cost { amountMinor } }
        settlement { travellers paid { amountMinor } refunded { amountMinor } compensation { amountMinor }
          revenue { amountMinor } cost { amountMinor } margin { amountMinor } }
        bookings(first: 100) { nodes { status seats commissionPercent paid { amountMinor } refunded { amountMinor } fee { amountMinor }
          lines { quantity unitPrice { amountMinor } } total { amountMinor } } }
      } }
      _entities(representations: [{ __typename: "Organisation", id: $id }]) { ... on Organisation {
        travelFigures(month: $month) { departures capacity travellers loadFactor isSynthetic
          books { accrued { amountMinor } margin { amountMinor } } marginPerTraveller { amountMinor } }
      } }
    }`,
      {
        as: viewers.travel,
        variables: { id: company, month, days: { from: first, until: addDays(after, -1) } },
      },
    );
    expect(errors).toBeUndefined();
    const amount = (money: { amountMinor: string }) => BigInt(money.amountMinor);
    const sum = (values: bigint[]) => values.reduce((one, other) => one + other, 0n);
    const { nodes, totalCount } = data.departures;
    expect(totalCount).toBe(nodes.length);
    expect(totalCount).toBe(keptDepartures.filter(({ departsOn }) => monthOf(departsOn) === month).length);
    for (const { capacity, seatsTaken, services, settlement, bookings } of nodes) {
      // biome-ignore lint/suspicious/noExplicitAny: rows of the answer
      const rows: any[] = bookings.nodes;
      const travelled = rows.filter(({ status }) => status === 'COMPLETED');
      expect(seatsTaken).toBe(travelled.reduce((total, { seats }) => total + seats, 0));
      expect(seatsTaken).toBeLessThanOrEqual(capacity);
      expect(settlement.travellers).toBe(seatsTaken);
      expect(amount(settlement.paid)).toBe(sum(rows.map(({ paid }) => amount(paid))));
      const commissions = travelled.map(
        ({ total, commissionPercent }) => (amount(total) * BigInt(commissionPercent ?? 0)) / 100n,
      );
      expect(amount(settlement.cost)).toBe(
        sum([...services.map(({ cost }: { cost: { amountMinor: string } }) => amount(cost)), ...commissions]),
      );
      expect(amount(settlement.margin)).toBe(
        amount(settlement.paid) - amount(settlement.refunded) - amount(settlement.cost),
      );
      for (const { status, paid, refunded, fee, lines, total } of rows) {
        expect(amount(refunded) + amount(fee)).toBe(status === 'CANCELLED' ? amount(paid) : 0n);
        expect(amount(total)).toBe(
          // biome-ignore lint/suspicious/noExplicitAny: rows of the answer
          sum(lines.map((line: any) => amount(line.unitPrice) * BigInt(line.quantity))),
        );
      }
    }
    const figures = data._entities[0].travelFigures;
    expect(figures).toMatchObject({ departures: totalCount, isSynthetic: totalCount > 0 });
    // biome-ignore lint/suspicious/noExplicitAny: rows of the answer
    const total = (pick: (row: any) => bigint) => sum(nodes.map(pick));
    expect(amount(figures.books.accrued)).toBe(total(({ settlement }) => amount(settlement.revenue)));
    // Where nothing is back, nothing is left over either, and no 0.
    const { margin } = figures.books;
    expect(margin && amount(margin)).toBe(
      totalCount > 0 ? total(({ settlement }) => amount(settlement.margin)) : null,
    );
    expect(margin === null || amount(margin) > 0n).toBe(true);
    expect(figures.travellers).toBe(Number(total(({ seatsTaken }) => BigInt(seatsTaken))));
  },
);

test('a year of months can be read, by those who may', async () => {
  const question = `query ($id: ID!) { _entities(representations: [{ __typename: "Organisation", id: $id }]) {
    ... on Organisation { travelProfile { scopes tours(first: 1) { totalCount } } ${[
      ...['2023-06', '2023-07', '2023-08', '2023-09', '2023-10', '2023-11', '2023-12'],
      ...['2024-01', '2024-02', '2024-03', '2024-04', '2024-05'],
    ]
      .map((month) => `m${month.replace('-', '')}: travelFigures(month: "${month}") { month travellers }`)
      .join(' ')} } } }`;
  const ask = (as: Viewer, id = company) => graph.ask(question, { as, variables: { id } });
  for (const viewer of [viewers.travel, viewers.headquarters, finance]) {
    const { travelProfile, ...months } = (await ask(viewer)).data._entities[0];
    expect(travelProfile.tours.totalCount).toBe(20);
    expect(Object.values(months)).toHaveLength(12);
    // biome-ignore lint/suspicious/noExplicitAny: rows of the answer
    for (const month of Object.values(months) as any[]) expect(month.travellers).toBeGreaterThan(0);
  }
  const others = (await ask(viewers.headquarters, seedId('Organisation', 'printing'))).data._entities[0];
  expect(Object.values(others).every((value) => value === null)).toBe(true);
  // Another company's staff reads no figures of this one.
  const printers = (await ask(viewers.printing)).data._entities[0];
  expect(printers.m202405).toBeNull();
  expect(printers.m202404).toBeNull();
  for (const viewer of [viewers.anonymous, viewers.editor]) {
    const { data, errors } = await ask(viewer);
    expect(data._entities[0]).toMatchObject({ m202405: null, travelProfile: { scopes: expect.any(Array) } });
    expect(errors).toHaveLength(12);
    expect(errors![0]!.extensions?.code).toBe(refusalOf(viewer));
  }
});

test('every party of an agent was booked at a rate that held on its day', async () => {
  const { data } = await graph.ask(
    '{ tourCommissions(first: 100) { nodes { percent agent { id } booking { id version } } } }',
    { as: viewers.travel },
  );
  expect(data.tourCommissions.nodes.length).toBeGreaterThan(0);
  for (const { percent, agent, booking } of data.tourCommissions.nodes)
    expect(
      await graph.mutate(
        'setTourBookingAgent',
        { ...booking, agentId: agent.id, reason: 'As it stands' },
        viewers.travel,
      ),
    ).toMatchObject({ code: null, thing: { commissionPercent: percent } });
});
