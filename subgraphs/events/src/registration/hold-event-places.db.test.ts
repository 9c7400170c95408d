import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { codeOf, inHours, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { insist } from '../testing/insist.ts';
import { newEvent } from '../testing/new-event.ts';
import { reader, registrations } from '../testing/registrations.ts';

const graph = await testSubgraph(events);
const { eventManager, anonymous, printing } = viewers;
const { open, hold, confirm, step, desk, statusOf, expire } = registrations(graph);
/** Places for a reader who did not come before. */
const holdAnew = (event: { id: string; kinds: string[] }, input: object) => {
  const [as, idempotencyKey] = [reader(), randomUUID()];
  return insist(() => hold(event, as, { ...input, idempotencyKey }));
};

test('of 200 who come at once as many get places as there are, and all others are told or wait', async () => {
  const event = await open({
    capacity: 37,
    ticketKinds: [{ name: { en: 'Public' } }, { name: { en: 'Press' }, quota: 5 }],
  });
  const outcomes = await Promise.all(
    Array.from({ length: 200 }, (_, index) =>
      holdAnew(event, {
        ticketKindId: event.kinds[index % 4 === 0 ? 1 : 0],
        isWaiting: index % 2 === 1,
      }),
    ),
  );
  const held = outcomes.filter(({ thing }) => thing?.status === 'HELD');
  expect(held).toHaveLength(37);
  expect(held.filter(({ thing }) => thing.ticketKind.id === event.kinds[1]).length).toBeLessThanOrEqual(5);
  expect(new Set(outcomes.filter(({ code }) => code).map(({ code }) => code))).toEqual(new Set(['SOLD_OUT']));
  expect(await desk(event.id)).toMatchObject({ placesLeft: 0 });
  const [counted] = await graph.sql(
    `SELECT count(*)::int AS held, count(DISTINCT code)::int AS codes FROM event_registrations
     WHERE event_id = $1 AND status = 'HELD'`,
    [event.id],
  );
  expect(counted).toEqual({ held: 37, codes: 37 });
});

test('of 60 who give back and take at once no place is lost and none is made', async () => {
  const event = await open({ capacity: 10 });
  const people = Array.from({ length: 60 }, reader);
  const first = await Promise.all(people.slice(0, 10).map((as) => hold(event, as)));
  await Promise.all([
    ...first.map((outcome, index) => step('cancelEventRegistration', outcome, people[index]!)),
    ...people.slice(10).map(() => holdAnew(event, { isWaiting: true })),
  ]);
  const rows = await graph.sql(
    'SELECT status, count(*)::int FROM event_registrations WHERE event_id = $1 GROUP BY status ORDER BY status',
    [event.id],
  );
  expect(rows).toEqual([
    { status: 'CANCELLED', count: 10 },
    { status: 'HELD', count: 10 },
    { status: 'WAITING', count: 40 },
  ]);
});

test('who waits gets what becomes free in the order of coming, and is not passed by', async () => {
  const event = await open({ capacity: 4 });
  const [first, family, single, late] = [reader(), reader(), reader(), reader()];
  const taken = await hold(event, first, { places: 3 });
  const waits = await hold(event, family, { places: 3, isWaiting: true });
  expect(waits.thing).toMatchObject({ status: 'WAITING', placeInLine: 1, holdExpiresAt: null });
  const behind = await hold(event, single, { isWaiting: true });
  expect(behind.thing).toMatchObject({ status: 'WAITING', placeInLine: 2 });
  expect(codeOf(await hold(event, late))).toBe('SOLD_OUT');
  await step('cancelEventRegistration', taken, first);
  expect((await statusOf(waits)).status).toBe('HELD');
  expect((await statusOf(behind)).status).toBe('HELD');
  const [{ hours }] = await graph.sql(
    `SELECT round(extract(epoch FROM hold_expires_at - now()) / 3600)::int AS hours
     FROM event_registrations WHERE id = $1`,
    [waits.thing.id],
  );
  expect(hours).toBe(24);
});

test('a kind that is sold out keeps nobody from another kind', async () => {
  const ticketKinds = [{ name: { en: 'Press' }, quota: 1 }, { name: { en: 'Public' } }];
  const event = await open({ capacity: 5, ticketKinds });
  await hold(event, reader());
  const waits = await hold(event, reader(), { isWaiting: true });
  expect(waits.thing.status).toBe('WAITING');
  const [press, open2] = event.kinds;
  expect((await hold(event, reader(), { ticketKindId: open2 })).thing.status).toBe('HELD');
  const kind = (await desk(event.id)).ticketKinds[0];
  expect(kind).toMatchObject({ id: press, quota: 1, placesLeft: 0 });
  const change = (input: object) =>
    graph.mutate('changeEventTicketKind', { id: press, version: kind.version, ...input }, eventManager);
  expect(codeOf(await change({ quota: 0 }))).toBe('SOLD_OUT');
  expect(codeOf(await change({ quota: 2 }))).toBe('done');
  expect((await statusOf(waits)).status).toBe('HELD');
});

test('a hold runs out on its own, frees its places once, and cannot be confirmed any more', async () => {
  const event = await open({ capacity: 1 });
  const [slow, next] = [reader(), reader()];
  const old = await hold(event, slow);
  expect(Date.parse(old.thing.holdExpiresAt) - Date.now()).toBeGreaterThan(14 * 60_000);
  const waits = await hold(event, next, { isWaiting: true });
  await expire(old);
  expect(codeOf(await confirm(old, slow))).toBe('HOLD_EXPIRED');
  await graph.runJobs();
  await graph.runJobs();
  expect((await statusOf(old)).status).toBe('EXPIRED');
  expect(await statusOf(waits)).toEqual({ status: 'HELD', version: 2 });
  expect(await desk(event.id)).toMatchObject({ placesLeft: 0 });
  expect(codeOf(await confirm(old, slow))).toBe('HOLD_EXPIRED');
  expect((await hold(event, slow, { isWaiting: true })).thing.status).toBe('WAITING');
});

test('members register first, with a voucher of their club, and what they leave is everybody’s', async () => {
  const event = await open({ capacity: 5, opensAt: inHours(24) });
  const organisationId = randomUUID();
  const issue = (input: object) =>
    graph.mutate(
      'issueEventVoucher',
      { eventId: event.id, organisationId, places: 3, expiresAt: inHours(30), ...input },
      eventManager,
    );
  const { thing: voucher } = await issue({});
  expect(voucher).toMatchObject({ places: 3, used: 0, isSetAside: true });
  expect(await desk(event.id)).toMatchObject({ placesLeft: 2, isOpen: false });
  expect(codeOf(await issue({}))).toBe('SOLD_OUT');
  expect(codeOf(await hold(event, reader()))).toBe('ILLEGAL_TRANSITION');
  expect(codeOf(await hold(event, reader(), { voucher: 'WRONGWRONG' }))).toBe('NOT_FOUND');
  const typed = `${voucher.code.slice(0, 5)}-${voucher.code.slice(5).toLowerCase()} `;
  const member = await hold(event, reader(), { voucher: typed, places: 2 });
  expect(member.thing.status).toBe('HELD');
  expect(await desk(event.id)).toMatchObject({ placesLeft: 2 });
  expect(codeOf(await hold(event, reader(), { voucher: voucher.code, places: 2 }))).toBe('SOLD_OUT');
  await graph.sql(`UPDATE registration_desks SET opens_at = now() - interval '1 hour' WHERE id = $1`, [
    event.id,
  ]);
  await hold(event, reader(), { places: 2 });
  const waits = await hold(event, reader(), { isWaiting: true });
  expect(waits.thing.status).toBe('WAITING');
  await graph.sql(`UPDATE event_vouchers SET expires_at = now() WHERE id = $1`, [voucher.id]);
  await graph.runJobs();
  expect((await statusOf(waits)).status).toBe('HELD');
  expect(codeOf(await hold(event, reader(), { voucher: voucher.code }))).toBe('NOT_FOUND');
});

test('a voucher taken back gives its places to those who wait', async () => {
  const event = await open({ capacity: 1 });
  const { thing: voucher } = await graph.mutate(
    'issueEventVoucher',
    { eventId: event.id, places: 1, expiresAt: inHours(30) },
    eventManager,
  );
  const waits = await hold(event, reader(), { isWaiting: true });
  expect(waits.thing.status).toBe('WAITING');
  const revoke = (reason: string) =>
    graph.mutate('revokeEventVoucher', { id: voucher.id, version: 1, reason }, eventManager);
  expect(codeOf(await revoke('\u200b'))).toBe('INVALID_INPUT');
  expect((await revoke('Given to the wrong club')).thing.releaseReason).toBe('Given to the wrong club');
  expect((await statusOf(waits)).status).toBe('HELD');
  const again = { id: voucher.id, version: 2, reason: 'Again' };
  expect(codeOf(await graph.mutate('revokeEventVoucher', again, eventManager))).toBe('ILLEGAL_TRANSITION');
});

test('whoever has places, or waits, has them once; an event manager makes as many as come to the desk', async () => {
  const event = await open({ capacity: 5 });
  const as = reader();
  await hold(event, as);
  expect(codeOf(await hold(event, as))).toBe('DUPLICATE');
  const desks = [await hold(event, eventManager), await hold(event, eventManager)];
  expect(desks.map(({ thing }) => thing.isAtDesk)).toEqual([true, true]);
});

test.each([
  ['FORBIDDEN', anonymous, {}],
  ['NOT_FOUND', printing, { eventId: randomUUID() }],
  ['INVALID_INPUT', printing, { eventId: 'nonsense' }],
  ['NOT_FOUND', printing, { ticketKindId: randomUUID() }],
  ['INVALID_INPUT', printing, { ticketKindId: 'nonsense' }],
  ['INVALID_INPUT', printing, { places: 0 }],
  ['INVALID_INPUT', printing, { places: -1 }],
  ['INVALID_INPUT', printing, { places: 11 }],
  ['NOT_FOUND', printing, { voucher: '\u0000' }],
] as const)('%s', async (code, as, input) => {
  expect(codeOf(await hold(await open(), as, input))).toBe(code);
});

test('nobody registers for what is closed, cancelled, not to be seen, or has no desk', async () => {
  const closed = await open();
  await graph.sql(
    `UPDATE registration_desks SET opens_at = now() - interval '2 hours', closes_at = now() WHERE id = $1`,
    [closed.id],
  );
  expect(codeOf(await hold(closed, reader()))).toBe('ILLEGAL_TRANSITION');
  const secret = await open({}, { visibility: 'STAFF' });
  expect(codeOf(await hold(secret, reader()))).toBe('NOT_FOUND');
  expect(codeOf(await hold(secret, printing))).toBe('done');
  const without = await newEvent(graph);
  expect(codeOf(await hold({ id: without.id, kinds: closed.kinds }, reader()))).toBe('NOT_FOUND');
  const off = await open();
  const cancel = { id: off.id, version: 1 };
  await graph.mutated('cancelEvent', cancel, eventManager);
  expect(codeOf(await hold(off, reader()))).toBe('ILLEGAL_TRANSITION');
});
