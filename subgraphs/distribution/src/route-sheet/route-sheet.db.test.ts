import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { inDays, staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);

const query = `query ($issueId: ID!, $routeId: ID!) { routeSheet(issueId: $issueId, routeId: $routeId) {
  issueDate missingCopies products { title { code } copies }
  stops { sequence kind name address products { copies } } } }`;
const sheetOf = (issueId: string, as = desk.staff, document = query) =>
  graph.ask(document, { as, variables: { issueId, routeId: desk.route.id } });
const pageOf = async (path: string, as: Viewer | null = desk.staff) => {
  const headers = as ? graph.signed(path, as) : {};
  const response = await fetch(new URL(path, graph.url), { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const pathOf = (issueId: string, search = '') =>
  `/distribution/route-sheet/${issueId}/${desk.route.id}${search}`;
const copiesAt = (stops: { products: { copies: number }[] }[]) =>
  stops.map(({ products }) => products.reduce((sum, { copies }) => sum + copies, 0));
const logged = async () => Number((await graph.sql('SELECT count(*) FROM personal_data_access'))[0].count);

test('the sheet follows pauses, moves, temporary addresses, pick-ups and the post', async () => {
  const away = await desk.subscription();
  const home = await desk.subscription({ copies: 3 });
  const paused = await desk.subscription();
  const posted = await desk.subscriber();
  await desk.made('startPaperSubscription', {
    ...{ reference: desk.next('A'), subscriberId: posted.id, titleId: desk.title.id },
    ...{ startsOn: inDays(-100), months: 12, pricePaidMinor: '36000' },
    place: { delivery: 'POST', addressId: posted.addressId },
  });
  const pickup = await desk.subscription({
    place: { delivery: 'PICKUP', outletId: desk.outlet.id },
    copies: 2,
  });
  expect(pickup.version).toBe(1);
  const plan = await desk.plan(inDays(8), { route: 60, outlet: 25 });

  const before = (await sheetOf(plan.issue.id)).data.routeSheet;
  // The outlet, the addresses in the order in which they came, the station.
  expect(copiesAt(before.stops)).toEqual([27, 1, 3, 1, 0, 0, 53]);
  expect(before.stops.map(({ sequence }: { sequence: number }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(before.stops.at(-1).kind).toBe('STATION');

  await desk.made('pausePaperSubscription', { id: paused.id, version: 1, startsOn: inDays(8) });
  await desk.made('setTemporaryDeliveryAddress', {
    ...{ id: away.id, version: 1, startsOn: inDays(6), endsOn: inDays(10) },
    place: { delivery: 'PICKUP', outletId: desk.outlet.id },
  });
  await desk.made('movePaperSubscription', {
    ...{ id: home.id, version: 1, on: inDays(8) },
    place: { delivery: 'POST', addressId: home.addressId },
  });
  const after = (await sheetOf(plan.issue.id)).data.routeSheet;
  expect(copiesAt(after.stops)).toEqual([28, 0, 0, 0, 0, 0, 57]);
  const earlier = await desk.plan(inDays(5), { route: 60, outlet: 25 });
  const { data } = await sheetOf(earlier.issue.id);
  expect(copiesAt(data.routeSheet.stops)).toEqual([27, 1, 3, 1, 0, 0, 53]);
});

test('what the draw does not cover is said', async () => {
  await desk.subscription({ copies: 30 });
  const { issue } = await desk.plan(inDays(31), { route: 10 });
  const { data } = await sheetOf(issue.id);
  expect(data.routeSheet.missingCopies).toBeGreaterThanOrEqual(20);
  const { text } = await pageOf(pathOf(issue.id));
  expect(text).toContain(`缺 ${data.routeSheet.missingCopies} 份`);
});

test('people are masked; with a purpose they are shown, and each reading is logged', async () => {
  await desk.subscription();
  const { issue } = await desk.plan(inDays(32));
  const before = await logged();
  const masked = (await sheetOf(issue.id)).data.routeSheet.stops[1];
  expect(masked).toMatchObject({ name: '歐陽*', address: '惠州市文明一路***' });
  expect((await pageOf(pathOf(issue.id))).text).not.toContain('9号');
  expect(await logged()).toBe(before);

  const open = query.replace('name address', 'name(purpose: "delivery") address(purpose: "delivery")');
  const shown = (await sheetOf(issue.id, desk.staff, open)).data.routeSheet.stops;
  expect(shown[1]).toMatchObject({ name: '歐陽成', address: '惠州市文明一路9號' });
  const people = shown.filter(({ kind }: { kind: string }) => kind === 'ADDRESS').length;
  expect(await logged()).toBe(before + people * 2);

  const page = await pageOf(pathOf(issue.id, `?purpose=${encodeURIComponent('派送 <b>')}`));
  expect(page.text).toContain('欧阳成');
  expect(page.text).toContain('惠州市文明一路9号');
  expect(page.text).toContain('用途：派送 &lt;b&gt;。');
  // The carrier's name as well.
  expect(await logged()).toBe(before + people * 4 + 1);
  const [row] = await graph.sql('SELECT * FROM personal_data_access ORDER BY id DESC LIMIT 1');
  expect(row).toMatchObject({
    subject: desk.staff.subject,
    organisation_id: desk.organisation,
    purpose: '派送 <b>',
  });
});

test('the page is for the gateway and for the own staff', async () => {
  const { issue } = await desk.plan('2024-06-03');
  const path = pathOf(issue.id);
  const page = await pageOf(path);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('cache-control')).toContain('no-store');
  const refusals: [string, Viewer | null, number, string][] = [
    [path, null, 401, 'UNAUTHENTICATED'],
    [path, viewers.anonymous, 401, 'UNAUTHENTICATED'],
    [path, viewers.headquarters, 403, 'FORBIDDEN'],
    [path, staffOf(randomUUID()), 403, 'FORBIDDEN'],
    [path, (await openDesk(graph)).staff, 404, 'NOT_FOUND'],
    [pathOf(randomUUID()), desk.staff, 404, 'NOT_FOUND'],
    [pathOf(encodeURIComponent("'; DROP")), desk.staff, 404, 'NOT_FOUND'],
    ...['xx', '%20%20%20', '%E2%80%8B%E2%80%8B%E2%80%8B', 'a%00b', 'x'.repeat(201)].map(
      (purpose): [string, Viewer, number, string] =>
        [...[pathOf(issue.id, `?purpose=${purpose}`), desk.staff, 400, 'BAD_REQUEST']] as [
          string,
          Viewer,
          number,
          string,
        ],
    ),
    [pathOf(issue.id, '?purpose=delivery&purpose=payment'), desk.staff, 400, 'BAD_REQUEST'],
  ];
  for (const [asked, viewer, status, code] of refusals) {
    const refusal = await pageOf(asked, viewer);
    const { errors } = JSON.parse(refusal.text);
    expect([asked, refusal.status, errors]).toEqual([
      ...[asked, status],
      [{ message: expect.any(String), extensions: { code, requestId: expect.any(String) } }],
    ]);
  }
});

test('a name that is HTML is text on the page', async () => {
  const hostile = await openDesk(graph, `<script>alert('x')</script>&"`);
  await hostile.subscription();
  const { issue } = await hostile.plan('2024-06-04');
  const path = `/distribution/route-sheet/${issue.id}/${hostile.route.id}?purpose=delivery`;
  const { text } = await pageOf(path, hostile.staff);
  expect(text).toContain('&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;');
  expect(text).not.toContain('<script');
});

test('a sheet takes the same statements for one stop as for many', async () => {
  const count = async (issueId: string, of = desk) =>
    (
      await graph.statementsOf(() =>
        graph.ask(query, { as: of.staff, variables: { issueId, routeId: of.route.id } }),
      )
    ).length;
  const small = await openDesk(graph);
  await small.subscription();
  const few = await count((await small.plan('2024-06-05')).issue.id, small);
  const many = await count((await desk.plan('2024-06-05')).issue.id);
  expect(many).toBe(few);
});

test('an office is named on the sheet, and that is not logged', async () => {
  const own = await openDesk(graph);
  const office = {
    reference: own.next('S'),
    kind: 'OFFICE',
    name: '示例單位',
    phone: '0752-2831234',
    address: '惠州市文明一路9號',
  };
  const subscriber = await own.made(
    'registerPaperSubscriber',
    office,
    'subscriber { id name phone addresses { id } }',
  );
  expect(subscriber).toMatchObject({ name: '示例單位', phone: '075****1234' });
  const stop = { id: own.route.id, version: 2, addressId: subscriber.addresses[0].id };
  await own.made('addDeliveryStop', stop);
  const { issue } = await own.plan('2024-06-06');
  const before = await logged();
  const path = `/distribution/route-sheet/${issue.id}/${own.route.id}`;
  const { text } = await pageOf(path, own.staff);
  expect(text).toContain('示例单位');
  expect(text).not.toContain('9号');
  expect(await logged()).toBe(before);
});

test('a driver opens the sheet by a link until its time is over; it opens nothing else', async () => {
  await desk.subscription();
  const { issue } = await desk.plan('2024-06-07');
  const linkOf = async (more: string, as = desk.staff) => {
    const { data, errors } = await sheetOf(
      issue.id,
      as,
      `query ($issueId: ID!, $routeId: ID!) { routeSheet(issueId: $issueId, routeId: $routeId) { link${more} { href expiresAt } } }`,
    );
    return { ...data?.routeSheet?.link, code: errors?.[0]?.extensions?.code };
  };
  const { href, expiresAt } = await linkOf('(purpose: "派送今早的報紙", hours: 2)');
  expect(Math.round((Date.parse(expiresAt) - Date.now()) / 3_600_000)).toBe(2);
  const before = await logged();
  const page = await pageOf(href, viewers.anonymous);
  expect([page.status, page.text.includes('欧阳成'), page.text.includes('width=device-width')]).toEqual([
    ...[200, true, true],
  ]);
  expect(await logged()).toBeGreaterThan(before);
  const [row] = await graph.sql('SELECT * FROM personal_data_access ORDER BY id DESC LIMIT 1');
  expect(row).toMatchObject({ subject: desk.staff.subject, purpose: '派送今早的報紙' });
  const signed = href.slice(href.indexOf('?'));
  const { issue: other } = await desk.plan('2024-06-08');
  for (const path of [pathOf(other.id, signed), `/distribution/transport-list/${issue.id}${signed}`])
    expect((await pageOf(path, viewers.anonymous)).status).toBe(401);
  for (const forged of [`${signed}x`, '?link=', `${signed}&link=x`])
    expect((await pageOf(pathOf(issue.id, forged), viewers.anonymous)).status).toBe(401);
  const masked = await pageOf((await linkOf('')).href, viewers.anonymous);
  expect(masked.text).not.toContain('9号');
  for (const more of ['(hours: 0)', '(hours: 49)', '(purpose: "x")'])
    expect((await linkOf(more)).code).toBe('BAD_USER_INPUT');
});
