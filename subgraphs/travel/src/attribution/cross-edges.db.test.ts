import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { keptDepartures } from '../demonstration/kept-departures.ts';
import { travel } from '../subgraph.ts';

const graph = await testSubgraph(travel, { seeds: Object.keys(travel.demonstration!.seeds) });
const article = (slug: string) => ({ __typename: 'Article', id: seedId('Article', slug) });
const event = (slug: string) => ({ __typename: 'Event', id: seedId('Event', slug) });
const entities = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on Article { attributedBookings { bookings travellers revenue { amountMinor currency } isSynthetic } }
  ... on Event { departures { totalCount nodes { code status tour { name { en } } } } attributedBookings { bookings travellers } }
} }`;
const ask = (of: object[], as = viewers.headquarters) => graph.ask(entities, { as, variables: { of } });

test('headquarters adds up what an article brought, and the agency its own; the sums are the same', async () => {
  const of = [article('e7-youth'), article('e8-clubhouse')];
  const group = await ask(of);
  expect(group.errors).toBeUndefined();
  expect(group.data._entities[1].attributedBookings).toMatchObject({
    bookings: 0,
    travellers: 0,
    isSynthetic: false,
  });
  const [youth] = group.data._entities;
  const [rows] = await graph.sql(
    `SELECT count(*)::int AS bookings, sum(seats)::int AS travellers, sum(paid_minor) AS paid FROM bookings
     WHERE source_article_id = $1 AND status = 'COMPLETED'`,
    [seedId('Article', 'e7-youth')],
  );
  expect(rows.bookings).toBeGreaterThan(1);
  expect(youth.attributedBookings).toEqual({
    ...{ bookings: rows.bookings, travellers: rows.travellers, isSynthetic: true },
    revenue: { amountMinor: rows.paid, currency: 'CNY' },
  });
  expect((await ask(of, viewers.travel)).data).toEqual(group.data);
  const others = await ask(of, viewers.printing);
  expect(others.data._entities[0].attributedBookings).toBeNull();
  expect(others.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test.each([
  ['anonymous readers', viewers.anonymous],
  ['the newsroom', viewers.editor],
])('%s see the departures of an event, and not what was booked', async (_, viewer) => {
  const { data, errors } = await ask([event('e7'), article('e7-youth')], viewer);
  const tour = { name: { en: expect.stringContaining('Huizhou') } };
  const settled = keptDepartures
    .filter((kept) => kept.tour.code === 'HZ-YOUTH')
    .map(({ code }) => ({ code, status: 'SETTLED', tour }));
  expect(settled.length).toBeGreaterThan(2);
  expect(data._entities[0].departures).toEqual({
    totalCount: settled.length + 1,
    nodes: [...settled, { code: 'HZ-YOUTH-2710', status: 'OPEN', tour }],
  });
  expect([data._entities[0].attributedBookings, data._entities[1].attributedBookings]).toEqual([null, null]);
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([refusalOf(viewer), refusalOf(viewer)]);
});

test('a list of entities costs a fixed number of statements', async () => {
  const articles = Array.from({ length: 50 }, (_, index) => article(`some-${index}`));
  const events = Array.from({ length: 50 }, (_, index) => event(`some-${index}`));
  const statements = async (of: object[]) => (await graph.statementsOf(() => ask(of))).length;
  expect(await statements([article('e7-youth'), event('e7')])).toBe(
    await statements([...articles, article('e7-youth'), ...events, event('e7')]),
  );
  const of = ['Tour', 'Departure', 'TourBooking', 'Traveller', 'TourGuide', 'TravelSupplier'].map((type) => ({
    __typename: type,
    id: seedId(type, 'none of ours'),
  }));
  const { data, errors } = await graph.ask(
    'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
    { as: viewers.travel, variables: { of: [...of, { __typename: 'Tour', id: 'no id' }] } },
  );
  expect(errors).toBeUndefined();
  expect(data._entities).toEqual(Array(7).fill(null));
});

test('bookings with all that belongs to them cost a fixed number of statements', async () => {
  const question = (
    first: number,
  ) => `{ tourBookings(first: ${first}) { totalCount nodes { reference status departure { code tour { code } }
    lines { unit quantity } contact { name } travellers { name documentNumber } sourceArticle { id } } pageInfo { hasNextPage endCursor } } }`;
  const ask = (first: number) => graph.ask(question(first), { as: viewers.travel });
  const { data, errors } = await ask(100);
  expect(errors).toBeUndefined();
  expect(data.tourBookings.nodes.length).toBe(100);
  const few = await graph.statementsOf(() => ask(2));
  const many = await graph.statementsOf(() => ask(100));
  expect(many.length).toBe(few.length);
});

test('pages follow each other without a gap', async () => {
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data }: Awaited<ReturnType<typeof graph.ask>> = await graph.ask(
      `query ($after: String) { departures(first: 7, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }`,
      { variables: { after } },
    );
    seen.push(...data.departures.nodes.map(({ code }: { code: string }) => code));
    ({ hasNextPage: more, endCursor: after } = data.departures.pageInfo);
  }
  const [{ opened }] = await graph.sql(
    'SELECT count(*)::int AS opened FROM departures WHERE opened_at IS NOT NULL',
  );
  expect(opened).toBeGreaterThan(30);
  expect(new Set(seen).size).toBe(opened);
  expect(seen).toHaveLength(opened);
});
