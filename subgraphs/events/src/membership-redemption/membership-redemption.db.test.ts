import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { codeOf, inHours, refusalOf, staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { club, early, gold, passOf, seat } from '../testing/members.ts';
import { reader, registrations } from '../testing/registrations.ts';

const graph = await testSubgraph(events);
const { eventManager, headquarters, printing, editor, finance } = viewers;
const { open, hold, confirm, step, desk, expire, nameMembers } = registrations(graph);
/** An event that knows the club's members. */
const openFor = async (opening: object = {}, input: object = {}) => {
  const event = await open({ capacity: 40, ...input });
  const named = await nameMembers(event.id, [{ organisationId: club, opensAt: inHours(-1), ...opening }]);
  expect(named.code).toBeNull();
  return event;
};
const redemptionsOf = async (filter: string, as: Viewer = eventManager) => {
  const { data, errors } = await graph.ask(
    `{ membershipRedemptions(${filter}) { totalCount nodes { id version year redeemedBy returnedAt returnedBy returnReason
      returnedWith benefit { id } event { id } registration { id } } } }`,
    { as },
  );
  return errors?.[0]?.extensions?.code ?? data.membershipRedemptions;
};

test('before everybody else the members register whom the event names, by a pass that is their own', async () => {
  const event = await openFor({ tierId: gold }, { opensAt: inHours(24) });
  const as = reader();
  const ask = (membershipPass: string | null, more: object = {}, viewer = as) =>
    hold(event, viewer, { membershipPass, ...more });
  const { subject } = as;
  expect(codeOf(await ask(null))).toBe('ILLEGAL_TRANSITION');
  for (const pass of [
    '',
    '統.戰',
    passOf('somebody else'),
    passOf(subject, { until: inHours(-1) }),
    passOf(subject, { organisationId: randomUUID() }),
    passOf(subject, { tierId: null }),
    passOf(subject, {}, 'a key of somebody else, 32 characters'),
  ]) {
    const { code, field } = await ask(pass);
    expect([code, field]).toEqual(['INVALID_INPUT', ['input', 'membershipPass']]);
  }
  const pass = passOf(subject);
  const made = await ask(pass);
  expect(made.thing).toMatchObject({ status: 'HELD' });
  const bearer = passOf(null);
  expect(codeOf(await ask(bearer, {}, reader()))).toBe('done');
  expect(codeOf(await ask(bearer, {}, reader()))).toBe('DUPLICATE');
  expect(codeOf(await ask(passOf('a member'), {}, eventManager))).toBe('done');
  const { data } = await graph.ask(
    `{ event(id: "${event.id}") { registrationDesk { isOpen memberOpenings { organisation { id } tier { id } } } } }`,
  );
  expect(data.event.registrationDesk).toEqual({
    ...{ isOpen: false, memberOpenings: [{ organisation: { id: club }, tier: { id: gold } }] },
  });
  const { version } = await desk(event.id);
  await graph.mutated(
    'setMemberOpenings',
    { id: event.id, version, openings: [] },
    eventManager,
    'event { id }',
  );
  expect(codeOf(await hold(event, reader(), { membershipPass: passOf(null) }))).toBe('INVALID_INPUT');
});

test('whose own hour has not come waits for it, or redeems an earlier one', async () => {
  const event = await openFor({ opensAt: inHours(20) }, { opensAt: inHours(24) });
  const as = reader();
  const membershipPass = passOf(as.subject);
  expect(codeOf(await hold(event, as, { membershipPass }))).toBe('ILLEGAL_TRANSITION');
  expect(codeOf(await hold(event, as, { membershipPass, membershipBenefitId: seat }))).toBe(
    'ILLEGAL_TRANSITION',
  );
  expect(codeOf(await hold(event, as, { membershipPass, membershipBenefitId: early }))).toBe('done');
});

test.each<[object, string]>([
  [{ organisationId: 'nobody' }, 'organisationId'],
  [{ tierId: 'nobody' }, 'tierId'],
  [{ opensAt: '2200-01-01T00:00:00Z' }, 'opensAt'],
])('an event names no members by %j', async (input, field) => {
  const event = await open();
  const outcome = await nameMembers(event.id, [{ organisationId: club, opensAt: inHours(1), ...input }]);
  expect([outcome.code, outcome.field]).toEqual(['INVALID_INPUT', ['input', 'openings', '0', field]]);
});

test('event managers alone name members, each once', async () => {
  const event = await open();
  const opening = { organisationId: club, opensAt: inHours(1) };
  expect((await nameMembers(event.id, [opening, opening])).code).toBe('INVALID_INPUT');
  for (const as of [reader(), printing, headquarters, editor])
    expect((await nameMembers(event.id, [opening], as)).code).toBe('FORBIDDEN');
});

test('of many who redeem one benefit at once as many may as the year allows, at whichever event', async () => {
  const places = await Promise.all(Array.from({ length: 5 }, () => openFor()));
  const as = reader();
  const membershipId = randomUUID();
  const membershipPass = passOf(as.subject, { membershipId });
  const redeem = (event: { id: string; kinds: string[] }, more: object = {}) =>
    hold(event, as, { membershipPass, membershipBenefitId: seat, ...more });
  const outcomes = await Promise.all(places.map((event) => redeem(event)));
  expect(outcomes.map(codeOf).sort()).toEqual(['SOLD_OUT', 'SOLD_OUT', 'SOLD_OUT', 'done', 'done']);
  const held = outcomes.filter(({ thing }) => thing);
  const left = places[outcomes.findIndex(({ thing }) => !thing)]!;
  expect(codeOf(await redeem(left, { membershipBenefitId: randomUUID() }))).toBe('NOT_FOUND');
  expect(codeOf(await hold(left, as, { membershipBenefitId: seat }))).toBe('INVALID_INPUT');
  await step('cancelEventRegistration', held[0]!, as);
  expect(codeOf(await redeem(left))).toBe('done');
  await expire(held[1]!);
  await graph.runJobs();
  const year = Number(inHours(8).slice(0, 4));
  expect(await redemptionsOf(`membershipId: "${membershipId}", benefitId: "${seat}", year: ${year}`)).toEqual(
    {
      totalCount: 3,
      nodes: [
        expect.objectContaining({ returnedAt: null, redeemedBy: as.subject, benefit: { id: seat } }),
        expect.objectContaining({ returnReason: null }),
        expect.objectContaining({ returnReason: null }),
      ],
    },
  );
  const given = await redemptionsOf(`membershipId: "${membershipId}", isReturned: true`);
  expect(given.nodes.map((one: { returnedWith: string }) => one.returnedWith).sort()).toEqual([
    'CANCELLED',
    'EXPIRED',
  ]);
  await expect(
    graph.sql(
      'UPDATE membership_redemptions SET returned_at = NULL, returned_by = NULL, returned_with = NULL WHERE membership_id = $1',
      [membershipId],
    ),
  ).rejects.toThrow('the allowance of the year is used up');
});

test('with its event a redemption is given back, and taken again unless it was used up meanwhile', async () => {
  const [event, other] = [await openFor(), await openFor()];
  const [one, two] = [reader(), reader()];
  const only = { benefits: [{ id: seat, yearlyAllowance: 1, daysBefore: null }] };
  const [first, second] = [passOf(one.subject, only), passOf(two.subject, only)];
  const redeem = (at: typeof event, as: Viewer, membershipPass: string) =>
    hold(at, as, { membershipPass, membershipBenefitId: seat });
  await confirm(await redeem(event, one, first), one);
  await confirm(await redeem(event, two, second), two);
  const turn = async (mutation: string, version: number) =>
    graph.mutated(mutation, { id: event.id, version, reason: 'Typhoon' }, eventManager, 'event { id }');
  await graph.mutated('cancelEvent', { id: event.id, version: 1 }, eventManager, 'event { id }');
  expect(await redemptionsOf(`eventId: "${event.id}", isReturned: false`)).toMatchObject({ totalCount: 0 });
  expect(codeOf(await redeem(other, one, first))).toBe('done');
  await turn('reinstateEvent', 2);
  expect(await redemptionsOf(`eventId: "${event.id}"`)).toMatchObject({
    nodes: [{ returnedWith: null }, { returnedWith: 'CANCELLED' }],
  });
});

test('event managers redeem at the door, and give back with a reason; it may be redeemed again', async () => {
  const event = await openFor();
  const as = reader();
  const sure = await confirm(await hold(event, as), as);
  const membershipPass = passOf(null);
  const give = (version: number, more: object = {}, who: Viewer = eventManager) =>
    step('redeemMembershipBenefit', { ...sure, thing: { ...sure.thing, version } }, who, {
      ...{ membershipPass, membershipBenefitId: seat },
      ...more,
    });
  expect(codeOf(await give(3, {}, as))).toBe('FORBIDDEN');
  expect(codeOf(await give(3))).toBe('done');
  expect(codeOf(await give(4))).toBe('DUPLICATE');
  expect(codeOf(await give(4, { membershipPass: passOf(null) }))).toBe('INVALID_INPUT');
  const [{ id }] = (await redemptionsOf(`eventId: "${event.id}"`)).nodes;
  const back = (version: number, reason: string, who: Viewer = eventManager) =>
    graph.mutate(
      'returnMembershipBenefit',
      { id, version, reason },
      who,
      'redemption { returnReason returnedBy }',
    );
  expect(codeOf(await back(1, 'Rained off', as))).toBe('FORBIDDEN');
  expect(codeOf(await back(1, '\u200b'))).toBe('INVALID_INPUT');
  const both = await Promise.all([back(1, 'Rained off'), back(1, 'Rained off')]);
  expect(both.map(codeOf).sort()).toEqual(['VERSION_CONFLICT', 'done']);
  expect(codeOf(await back(2, 'Rained off'))).toBe('ILLEGAL_TRANSITION');
  expect(codeOf(await give(4))).toBe('done');
  const off = await step('cancelEventRegistration', { ...sure, thing: { ...sure.thing, version: 5 } }, as);
  expect(codeOf(await give(6))).toBe('ILLEGAL_TRANSITION');
  const { data } = await graph.ask(
    `{ eventRegistration(id: "${off.thing.id}") { membership { id } redemptions { returnReason returnedWith } } }`,
    { as },
  );
  expect(data.eventRegistration).toEqual({
    membership: { id: expect.any(String) },
    redemptions: [
      { returnReason: 'Rained off', returnedWith: null },
      { returnReason: null, returnedWith: 'CANCELLED' },
    ],
  });
});

test('redemptions are seen by the staff of the club, headquarters and event managers; who is forgotten is in none', async () => {
  const event = await openFor();
  const as = reader();
  const made = await hold(event, as, { membershipPass: passOf(as.subject), membershipBenefitId: seat });
  const of = `eventId: "${event.id}"`;
  for (const viewer of [staffOf(club), headquarters, eventManager])
    expect(await redemptionsOf(of, viewer)).toMatchObject({ totalCount: 1 });
  expect(await redemptionsOf(of, printing)).toMatchObject({ totalCount: 0 });
  for (const viewer of [as, editor, finance, viewers.anonymous])
    expect(await redemptionsOf(of, viewer)).toBe(refusalOf(viewer));
  expect(await redemptionsOf(`${of}, organisationId: "nobody"`)).toMatchObject({ totalCount: 0 });
  const off = await step('cancelEventRegistration', made, as);
  await graph.mutated(
    'eraseEventRegistrant',
    { id: off.thing.id, version: off.thing.version },
    eventManager,
    'registration { id }',
  );
  const [row] = await graph.sql('SELECT membership_id, subject FROM event_registrations WHERE id = $1', [
    made.thing.id,
  ]);
  expect(row).toEqual({ membership_id: null, subject: null });
  expect(await redemptionsOf(of)).toMatchObject({
    nodes: [{ registration: null, returnedWith: 'CANCELLED' }],
  });
});
