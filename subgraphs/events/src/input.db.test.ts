import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { events } from './subgraph.ts';
import { inputsFor } from './testing/inputs.ts';

const graph = await testSubgraph(events, { seeds: ['events', 'signings'] });
const written = ['zhHans', 'zhHant', 'en'];

type Nested = { [name: string]: Nested | string };
/** Puts a text where the path says. */
const put = (path: readonly string[], text: string): Nested => {
  const [first = '', ...rest] = path;
  return { [first]: rest.length > 0 ? put(rest, text) : text };
};
/** A name stands alone, so that one language says nothing for all. */
const merge = (one: Nested, other: Nested): Nested => {
  const both = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const mine = both[name];
    const isPart = typeof mine === 'object' && typeof value === 'object' && !['name', 'title'].includes(name);
    both[name] = isPart ? merge(mine, value) : value;
  }
  return both;
};
const inputs = inputsFor(graph);

const required: [mutation: string, ...path: string[]][] = [
  ...Object.keys(inputs).map((mutation): [string, string] => [mutation, 'idempotencyKey']),
  ['createEvent', 'code'],
  ['setEventVisibility', 'reason'],
  ['moveEventSession', 'reason'],
  ...['addEventSession', 'changeEventSession'].flatMap((mutation): [string, ...string[]][] => [
    ...written.map((language): [string, ...string[]] => [mutation, 'title', language]),
    ...['startTime', 'endTime'].map((field): [string, ...string[]] => [mutation, field]),
    [mutation, 'speakers', 'name'],
  ]),
  ['repeatEvent', 'rule'],
  ['createCalendarLink', 'purpose'],
  ['revokeEventVoucher', 'reason'],
  ['returnMembershipBenefit', 'reason'],
  ['recordEventExpense', 'purpose'],
  ['reverseEventExpense', 'reason'],
  ['raiseInvestmentProblem', 'description'],
  ['changeInvestmentProblem', 'description'],
  ['resolveInvestmentProblem', 'resolution'],
  ['reopenInvestmentProblem', 'reason'],
  ['dropNewsCoverage', 'reason'],
  ['resumeNewsCoverage', 'reason'],
  ['undoEventCheckIn', 'reason'],
  ['confirmEventRegistration', 'name'],
  ['confirmEventRegistration', 'phone'],
  ...written.flatMap((language): [string, ...string[]][] => [
    ['openEventRegistration', 'ticketKinds', 'name', language],
    ['addEventTicketKind', 'ticketKind', 'name', language],
    ['changeEventTicketKind', 'name', language],
  ]),
  ...['createEvent', 'rescheduleEvent'].flatMap((mutation) =>
    ['startTime', 'endTime', 'timeZone'].map((field): [string, ...string[]] => [mutation, 'dates', field]),
  ),
  ...written.flatMap((language): [string, string, string][] => [
    ['createEvent', 'name', language],
    ['updateEvent', 'name', language],
  ]),
  ['recordSigning', 'newProject', 'code'],
  ...written.map((language): [string, ...string[]] => ['recordSigning', 'newProject', 'name', language]),
  ['recordSigning', 'amount', 'currency'],
  ['requestFacilityBookingSeries', 'rule'],
  ['requestFacilityBookingSeries', 'purpose'],
  ['rejectFacilityBookingSeries', 'reason'],
  ['cancelFacilityBookingSeries', 'reason'],
  ['changeHallEquipment', 'reason'],
  ...['addHallEquipment', 'changeHallEquipment'].flatMap((mutation) =>
    written.map((language): [string, ...string[]] => [mutation, 'name', language]),
  ),
  ['requestFacilityBooking', 'purpose'],
  ['holdFacilityBooking', 'purpose'],
  ['rejectFacilityBooking', 'reason'],
  ['moveEventOnSite', 'reason'],
  ['reinstateEvent', 'reason'],
  ['withdrawSigning', 'reason'],
  ['enterInvestmentProject', 'newProject', 'code'],
  ...written.map((language): [string, ...string[]] => [
    'enterInvestmentProject',
    'newProject',
    'name',
    language,
  ]),
  ['enterInvestmentProject', 'estimate', 'currency'],
  ['revertInvestmentProject', 'reason'],
  ['setFacilityRules', 'bookableHours', 'opens'],
  ['setFacilityRules', 'bookableHours', 'closes'],
  ['changeFacilityBooking', 'purpose'],
  ['closeFacility', 'reason'],
  ['liftHallClosure', 'reason'],
];
const optional: [mutation: string, ...path: string[]][] = [
  ...written.flatMap((language): [string, ...string[]][] => [
    ['createEvent', 'description', language],
    ['updateEvent', 'description', language],
    ['updateEvent', 'place', language],
    ['createEvent', 'place', language],
    ['recordSigning', 'newProject', 'place', language],
    ['enterInvestmentProject', 'newProject', 'place', language],
  ]),
  ...['addEventSession', 'changeEventSession'].flatMap((mutation): [string, ...string[]][] => [
    ...written.map((language): [string, ...string[]] => [mutation, 'description', language]),
    [mutation, 'room'],
  ]),
  ['rescheduleEvent', 'reason'],
  ['cancelEvent', 'reason'],
  ['moveEventOnline', 'reason'],
  ['repeatEvent', 'reason'],
  ['advanceInvestmentProject', 'note'],
  ['cancelFacilityBooking', 'reason'],
  ['cancelEventRegistration', 'reason'],
  ['moveNewsAssignment', 'reason'],
  ...['planNewsCoverage', 'changeNewsCoverage', 'assignNewsCoverage', 'changeNewsAssignment'].map(
    (mutation): [string, string] => [mutation, 'notes'],
  ),
];
const nothings = ['\u200b', '\u3164', '\u200e', '\u0000', '\uffff'];
const damage = ['\u200e', '\u0000', '\uffff'];
const asWhom = (mutation: string) => {
  if (mutation === 'orderRegistrationErasure') return viewers.privacyOfficer;
  return /^(request|hold|cancelFac|changeFac|cancelEventReg|confirmEvent|eraseEvent)/.test(mutation)
    ? viewers.printing
    : viewers.eventManager;
};

const audited = () => graph.sql('SELECT count(*)::int FROM audit_log');
/** Sends an input with a text in one place; what is refused leaves it good for the next text. */
const send = (input: object, text: string, [mutation, ...path]: readonly string[]) =>
  graph.mutate(mutation!, merge(input as Nested, put(path, text)), asWhom(mutation!));
const sendRefused = async (texts: readonly string[], place: readonly string[]) => {
  const input = await inputs[place[0]!]!();
  const before = await audited();
  const refusals = [];
  for (const text of texts) {
    const { code, field } = await send(input, text, place);
    refusals.push({ code, field: field?.filter((name) => !/^\d+$/.test(name)) });
  }
  expect(await audited()).toEqual(before);
  return refusals;
};

test.each(required)('%s: %s %s must say something', async (...place) => {
  const refusals = await sendRefused(nothings, place);
  expect(refusals.map(({ code, field }) => [code, field?.slice(0, 2)])).toEqual(
    nothings.map(() => ['INVALID_INPUT', ['input', place[1]]]),
  );
});

test.each([...required, ...optional])('%s: %s %s takes nothing that cannot be printed', async (...place) => {
  const refusals = await sendRefused(
    damage.map((character) => `a${character}b`),
    place,
  );
  expect(refusals).toEqual(
    damage.map(() => ({ code: 'INVALID_INPUT', field: ['input', ...place.slice(1)] })),
  );
});

test.each(optional)('%s: %s %s that says nothing is none', async (...place) => {
  for (const text of nothings) {
    expect((await send(await inputs[place[0]!]!(), text, place)).code).toBeNull();
    const [{ after }] = await graph.sql('SELECT after FROM audit_log ORDER BY id DESC LIMIT 1');
    expect(JSON.stringify(after)).not.toContain(JSON.stringify(text).slice(1, -1));
  }
});

test('every text of every input is tested above', () => {
  const tested = new Set([...required, ...optional].map((place) => place.join(' ')));
  const untested: string[] = [];
  // Codes that are read out, of which what is no letter is left out; signed passes, of which nothing may be changed; and a
  // mail address that is none without letters.
  for (const place of [
    'checkInEventRegistration code',
    'holdEventPlaces voucher',
    'holdEventPlaces membershipPass',
    'redeemMembershipBenefit membershipPass',
    'confirmEventRegistration email',
  ])
    tested.add(place);
  const visit = (mutation: string, type: string, path: string[]): void => {
    const input = graph.schema.getType(type);
    if (!input || !('getFields' in input)) return;
    for (const { name, type: of } of Object.values(input.getFields())) {
      const below = String(of).replaceAll(/[[\]!]/g, '');
      const place = [...path, name];
      if (below === 'String' && !tested.has([mutation, ...place].join(' ')))
        untested.push(`${mutation} ${place}`);
      else visit(mutation, below, place);
    }
  };
  for (const { name, args } of Object.values(graph.schema.getMutationType()!.getFields()))
    visit(name, String(args[0]!.type).replaceAll('!', ''), []);
  expect(untested).toEqual([]);
});
