import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { codeOf, refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { reader, registrations } from '../testing/registrations.ts';

const graph = await testSubgraph(events);
const { eventManager, anonymous, headquarters, printing, editor } = viewers;
const { run, open, hold, confirm, step, desk, statusOf } = registrations(graph);
test('a registration is confirmed, checked in by its code once, and taken back with a reason', async () => {
  const event = await open();
  const as = reader();
  const held = await hold(event, as);
  const checkIn = (code: string, eventId = event.id, viewer: Viewer = eventManager) =>
    run('checkInEventRegistration', { eventId, code }, viewer);
  expect(codeOf(await checkIn(held.thing.code))).toBe('ILLEGAL_TRANSITION');
  const sure = await confirm(held, as);
  expect(sure.thing).toMatchObject({ status: 'CONFIRMED', holdExpiresAt: null, version: 3 });
  const code = sure.thing.code.toLowerCase().replace(/^.{5}/, '$& - ');
  expect(codeOf(await checkIn(code, event.id, printing))).toBe('FORBIDDEN');
  expect(codeOf(await checkIn(code, (await open()).id))).toBe('NOT_FOUND');
  expect(codeOf(await checkIn('\u0000'))).toBe('NOT_FOUND');
  const both = await Promise.all([checkIn(code), checkIn(code)]);
  expect(both.map(codeOf).sort()).toEqual(['ILLEGAL_TRANSITION', 'done']);
  const came = both.find(({ thing }) => thing)!;
  expect(came.thing.status).toBe('ATTENDED');
  expect(codeOf(await step('cancelEventRegistration', came, as))).toBe('ILLEGAL_TRANSITION');
  expect(codeOf(await step('undoEventCheckIn', came, as, { reason: 'x' }))).toBe('FORBIDDEN');
  expect(codeOf(await step('undoEventCheckIn', came, eventManager, { reason: ' ' }))).toBe('INVALID_INPUT');
  const undone = await step('undoEventCheckIn', came, eventManager, { reason: 'Wrong person' });
  expect(undone.thing).toMatchObject({
    status: 'CONFIRMED',
    statusReason: 'Wrong person',
    checkedInAt: null,
  });
  expect(await desk(event.id)).toMatchObject({ placesLeft: 1 });
});

test.each([
  ['name', { name: '\u3164' }],
  ['name', { name: 'x'.repeat(101) }],
  ['phone', { phone: 'call me' }],
  ['email', { email: 'nobody' }],
  ['email', { email: `${'x'.repeat(200)}@example.com` }],
  ['hasAgreed', { hasAgreed: false }],
])('a confirmation needs a proper %s', async (field, input) => {
  const as = reader();
  const outcome = await confirm(await hold(await open(), as), as, input);
  expect([outcome.code, outcome.field]).toEqual(['INVALID_INPUT', ['input', field]]);
});

test('who comes is seen by themselves, masked by event managers unless they say what for, by nobody else', async () => {
  const as = reader();
  const { thing } = await confirm(await hold(await open(), as), as);
  const seenBy = async (viewer: Viewer, purpose = '') => {
    const { data, errors = [] } = await graph.ask(
      `{ eventRegistration(id: "${thing.id}") { registrant {
        name${purpose} phone${purpose} email${purpose} } } }`,
      { as: viewer },
    );
    return errors[0]?.extensions?.code ?? data.eventRegistration?.registrant ?? null;
  };
  const full = { name: '歐陽成', phone: '13812345678', email: 'ouyang@example.com' };
  expect(await seenBy(as)).toEqual(full);
  expect(await seenBy(eventManager)).toEqual({
    ...{ name: '歐陽*', phone: '138****5678', email: 'o****@example.com' },
  });
  expect(await seenBy(eventManager, '(purpose: "Room changed")')).toEqual(full);
  for (const viewer of [anonymous, reader(), printing, headquarters, editor])
    expect(await seenBy(viewer, '(purpose: "I want to know")')).toBeNull();
  const reads = await graph.sql(
    'SELECT subject, field, purpose FROM personal_data_access WHERE entity_id = $1',
    [thing.id],
  );
  expect(reads).toHaveLength(3);
  const [{ logged }] = await graph.sql(
    `SELECT count(*)::int AS logged FROM audit_log WHERE before::text || after::text ~ '歐陽成|13812345678'`,
  );
  expect(logged).toBe(0);
});

test('registrations are listed for their own people and for event managers', async () => {
  const event = await open({ capacity: 3 });
  const [as, other] = [reader(), reader()];
  const mine = await hold(event, as);
  await hold(event, other);
  await step('cancelEventRegistration', mine, as);
  const list = async (query: string, viewer: Viewer) => {
    const { data, errors = [] } = await graph.ask(`{ list: ${query} { totalCount nodes { status } } }`, {
      as: viewer,
    });
    return errors[0]?.extensions?.code ?? data.list;
  };
  const ofEvent = `eventRegistrations(eventId: "${event.id}")`;
  expect(await list(ofEvent, eventManager)).toEqual({
    ...{ totalCount: 2, nodes: [{ status: 'CANCELLED' }, { status: 'HELD' }] },
  });
  expect(await list(`eventRegistrations(eventId: "${event.id}", status: HELD)`, eventManager)).toMatchObject({
    totalCount: 1,
  });
  expect(await list('eventRegistrations(eventId: "nonsense")', eventManager)).toMatchObject({
    totalCount: 0,
  });
  for (const viewer of [anonymous, as, printing, headquarters, editor])
    expect(await list(ofEvent, viewer)).toBe(refusalOf(viewer));
  expect(await list('myEventRegistrations', as)).toEqual({ totalCount: 1, nodes: [{ status: 'CANCELLED' }] });
  expect(await list('myEventRegistrations', anonymous)).toBe('UNAUTHENTICATED');
  const vouchers = `{ eventVouchers(eventId: "${event.id}") { totalCount } }`;
  expect((await graph.ask(vouchers, { as: printing })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test("others' registrations cannot be changed, and an event manager says why", async () => {
  const as = reader();
  const held = await hold(await open(), as);
  for (const viewer of [reader(), printing, headquarters])
    expect(codeOf(await step('cancelEventRegistration', held, viewer))).toBe('NOT_FOUND');
  expect(codeOf(await confirm(held, reader()))).toBe('NOT_FOUND');
  expect(codeOf(await step('cancelEventRegistration', held, eventManager))).toBe('INVALID_INPUT');
  expect(
    codeOf(await step('cancelEventRegistration', held, eventManager, { reason: 'Asked by phone' })),
  ).toBe('done');
  const stale = await hold(await open(), as);
  expect(codeOf(await run('cancelEventRegistration', { id: stale.thing.id, version: 9 }, as))).toBe(
    'VERSION_CONFLICT',
  );
});

test('PostgreSQL itself lets a reader neither confirm what waits nor register for somebody else', async () => {
  const event = await open({ capacity: 1 });
  const as = reader();
  await hold(event, reader());
  const waits = await hold(event, as, { isWaiting: true });
  const attempt = async (statement: string, parameters: unknown[]) => {
    await graph.sql('BEGIN');
    try {
      await graph.sql(
        `SELECT set_config('role', 'events_reader', true), set_config('app.subject', $1, true)`,
        [as.subject],
      );
      return await graph.sql(`${statement} RETURNING id`, parameters).then(
        (rows) => rows.length,
        (error: Error) => error.message,
      );
    } finally {
      await graph.sql('ROLLBACK');
    }
  };
  expect(
    await attempt(`UPDATE event_registrations SET status = 'CONFIRMED' WHERE id = $1`, [waits.thing.id]),
  ).toMatch('no step leads');
  const insert = `INSERT INTO event_registrations (id, event_id, ticket_kind_id, subject, places, code, status)
    VALUES (gen_random_uuid(), $1, $2, $3, 1, gen_random_uuid()::text, 'WAITING')`;
  const other = [event.id, event.kinds[0], 'somebody else'];
  expect(await attempt(insert, other)).toMatch(/row-level security/);
  expect(await attempt(`UPDATE event_registrations SET status = 'CANCELLED' WHERE true`, [])).toBe(1);
  await expect(
    graph.sql('UPDATE registration_desks SET taken = capacity + 1 WHERE id = $1', [event.id]),
  ).rejects.toThrow('within_capacity');
});

test('with its event a registration is called off, and stands again when it is taken up', async () => {
  const event = await open({ capacity: 2 });
  const [sure, holding, waiting] = [reader(), reader(), reader()];
  const all = [
    await confirm(await hold(event, sure), sure),
    await hold(event, holding),
    await hold(event, waiting, { isWaiting: true }),
  ];
  const statuses = async () => Promise.all(all.map(async (one) => (await statusOf(one)).status));
  const change = (mutation: string, version: number, more: object = {}) =>
    graph.mutate(
      mutation,
      { id: event.id, version, ...more },
      eventManager,
      'event { id } registrationsToTell',
    );
  const moved = await change('rescheduleEvent', 1, { dates: { startsOn: '2027-05-05' } });
  expect(moved.things.registrationsToTell).toBe(3);
  expect((await change('moveEventOnline', 2)).things.registrationsToTell).toBe(3);
  expect((await change('cancelEvent', 3)).things.registrationsToTell).toBe(3);
  expect(await statuses()).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
  expect(await desk(event.id)).toMatchObject({ placesLeft: 2 });
  expect((await change('reinstateEvent', 4, { reason: 'By mistake' })).things.registrationsToTell).toBe(3);
  expect(await statuses()).toEqual(['CONFIRMED', 'HELD', 'WAITING']);
});

test('an event that is cancelled while people register leaves nobody with places', async () => {
  const event = await open({ capacity: 50 });
  await Promise.all([
    graph.mutate('cancelEvent', { id: event.id, version: 1 }, eventManager),
    ...Array.from({ length: 20 }, () => hold(event, reader())),
  ]);
  const rows = await graph.sql(
    `SELECT 1 FROM event_registrations WHERE event_id = $1 AND status IN ('WAITING', 'HELD')`,
    [event.id],
  );
  expect(rows).toEqual([]);
});

test('who came is erased at their wish, and of all 90 days after the event', async () => {
  const event = await open();
  const as = reader();
  const sure = await confirm(await hold(event, as), as);
  expect(codeOf(await step('eraseEventRegistrant', sure, as))).toBe('ILLEGAL_TRANSITION');
  const off = await step('cancelEventRegistration', sure, as);
  expect(codeOf(await step('eraseEventRegistrant', off, reader()))).toBe('NOT_FOUND');
  expect((await step('eraseEventRegistrant', off, as)).thing.registrant).toBeNull();
  const old = await open({}, { dates: { startsOn: '2024-01-05' } });
  const other = reader();
  const { thing } = await confirm(await hold(old, other), other);
  await graph.runJobs();
  const left = await graph.sql('SELECT subject FROM event_registrations WHERE id = $1', [thing.id]);
  expect(left).toEqual([{ subject: null }]);
  expect(await graph.sql('SELECT 1 FROM registrants WHERE id = $1', [thing.id])).toEqual([]);
});

test('a list with everything that hangs on it costs the same number of statements for two and for eight', async () => {
  const event = await open({ capacity: 1 });
  for (let count = 0; count < 8; count++) await hold(event, reader(), { isWaiting: true });
  const counts: number[] = [];
  for (const first of [2, 8])
    counts.push(
      (
        await graph.statementsOf(() =>
          graph.ask(
            `{ eventRegistrations(eventId: "${event.id}", first: ${first}) {
              nodes { placeInLine registrant { name } ticketKind { name { en } }
                event { registrationDesk { ticketKinds { placesLeft } } } } } }`,
            { as: eventManager },
          ),
        )
      ).length,
    );
  expect(counts[1]).toBe(counts[0]);
});
