import { expect, test } from '@jest/globals';
import { addDays } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { newAgency, residentId } from '../testing/new-agency.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const departure = await agency.open({ capacity: 300 });
const hold = (...lines: [unit: string, quantity: number][]) =>
  agency.hold(departure.id, 1, { lines: lines.map(([unit, quantity]) => ({ unit, quantity })) });

test.each<[[string, number][], string | null]>([
  [
    [
      ['ADULT', 1],
      ['INFANT', 1],
    ],
    null,
  ],
  [
    [
      ['ADULT', 2],
      ['INFANT', 2],
    ],
    null,
  ],
  [
    [
      ['ADULT', 1],
      ['INFANT', 2],
    ],
    'INVALID_INPUT',
  ],
  [
    [
      ['ADULT', 1],
      ['INFANT', 200],
    ],
    'INVALID_INPUT',
  ],
  [
    [
      ['ADULT', 1],
      ['CHILD', 4],
    ],
    null,
  ],
  [
    [
      ['ADULT', 1],
      ['CHILD', 5],
    ],
    'INVALID_INPUT',
  ],
  [[['CHILD', 1]], 'INVALID_INPUT'],
])('%j is a party: %s', async (lines, code) => {
  expect((await hold(...lines)).code).toBe(code);
});

test('how many one takes along is a term of the departure', async () => {
  const units = [
    { unit: 'ADULT', priceMinor: '1' },
    { unit: 'STUDENT', priceMinor: '1', accompaniedBy: ['ADULT'], perCompanion: 15 },
  ];
  const school = await agency.open({ units, capacity: 40 });
  const lines = (students: number) => ({
    lines: [
      { unit: 'ADULT', quantity: 1 },
      { unit: 'STUDENT', quantity: students },
    ],
  });
  expect((await agency.hold(school.id, 1, lines(16))).code).toBe('INVALID_INPUT');
  expect((await agency.hold(school.id, 1, lines(15))).code).toBeNull();
  for (const perCompanion of [0, 21])
    expect((await agency.plan({ units: [units[0], { ...units[1], perCompanion }] })).code).toBe(
      'INVALID_INPUT',
    );
  const alone = [{ unit: 'CHILD', priceMinor: '1', accompaniedBy: ['CHILD'] }];
  expect((await agency.plan({ units: alone })).code).toBe('INVALID_INPUT');
});

const name = async (infant: object, of = departure.id, isAgreed = true) => {
  const { thing } = await agency.hold(of, 1, {
    lines: [
      { unit: 'ADULT', quantity: 1 },
      { unit: 'INFANT', quantity: 1 },
    ],
  });
  const bornOn = addDays(agency.today, -90);
  const baby = {
    unit: 'INFANT',
    name: '小明',
    document: 'PASSPORT',
    documentNumber: 'P1234567',
    bornOn,
    ...infant,
  };
  return agency.act('nameTravellers', {
    ...{ id: thing.id, version: thing.version, travellers: [...agency.adults(1), baby] },
    guardianConsent: isAgreed,
  });
};

test('nobody travels who is not born, whatever the day of departure', async () => {
  const late = await agency.open({ departsOn: addDays(agency.today, 400) });
  for (const bornOn of [addDays(agency.today, 1), addDays(agency.today, 300)])
    expect(await name({ bornOn }, late.id)).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['input', 'travellers'],
    });
  expect((await name({ bornOn: agency.today }, late.id)).code).toBeNull();
  await expect(graph.sql(`UPDATE traveller_identities SET born_on = current_date + 9`)).rejects.toThrow(
    'nobody is born in the future',
  );
});

test('a document holds until they are back', async () => {
  const { returnsOn } = departure;
  expect((await name({ documentExpiresOn: addDays(returnsOn, -1) })).code).toBe('INVALID_INPUT');
  expect((await name({ documentExpiresOn: '1999-01-01' })).code).toBe('INVALID_INPUT');
  expect((await name({ documentExpiresOn: returnsOn })).code).toBeNull();
});

test('a child of the household register has a resident identity number', async () => {
  const bornOn = addDays(agency.today, -90);
  const register = { document: 'HOUSEHOLD_REGISTER', bornOn };
  expect((await name({ ...register, documentNumber: 'P1234567' })).code).toBe('INVALID_INPUT');
  expect((await name({ ...register, documentNumber: residentId(bornOn, 7) })).code).toBeNull();
  for (const document of ['HOME_RETURN_PERMIT', 'TAIWAN_COMPATRIOT_PERMIT', 'TAIWAN_PERMIT'])
    expect((await name({ document, documentNumber: 'H12345678' })).code).toBeNull();
});

test.each([
  ['INBOUND', 7],
  ['TAIWAN', 30],
])('%s may be called off %i days before', async (scope, noticeDays) => {
  const { id } = await agency.newTour({ scope });
  expect((await agency.open({ tourId: id })).noticeDays).toBe(noticeDays);
});

test('of somebody below fourteen nothing is kept without the consent of a guardian, and the consent is noted', async () => {
  expect(await name({}, departure.id, false)).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', 'guardianConsent'],
  });
  expect((await name({})).thing.guardianConsentedAt).toEqual(expect.any(String));
  const { id } = await agency.open();
  const grown = await agency.book(id, 1);
  expect(grown.thing.guardianConsentedAt).toBeNull();
});
