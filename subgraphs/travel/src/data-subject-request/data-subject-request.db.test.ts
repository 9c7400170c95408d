import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { newAgency, residentId } from '../testing/new-agency.ts';

const graph = await testSubgraph(travel);
const [agency, other] = [await newAgency(graph), await newAgency(graph)];
const keeper = viewers.privacyOfficer;

type Sought = { soughtName?: string; soughtPhone?: string; soughtDocument?: string };
const dataOf = async (sought: Sought, id: string = randomUUID(), as = keeper) => {
  const { entities, errors } = await graph.entities(
    'DataSubjectRequest',
    [{ id, ...sought }],
    `travelData { records { id thing organisationId keptBecause keptUntil values { field value } }
      reads { subject field purpose } erasures { recordId erasedAt orderedBy } }`,
    as,
  );
  return errors?.[0]?.extensions?.code ?? entities[0].travelData;
};
const order = (requestId: string, recordIds: string[], as = keeper) =>
  graph.mutate('orderTravelErasure', { requestId, recordIds }, as, 'request { id }');

const departure = await agency.open({ capacity: 100 });
const phone = '139-0000-8888';
const people = (count: number) =>
  agency.adults(count).map((one, index) => ({
    ...one,
    name: `旅客${index}`,
    documentNumber: residentId('1980-02-03', 700 + index),
  }));
const held = await agency.hold(departure.id, 2, { contactName: '聯絡人', contactPhone: '+86 13900008888' });
await agency.act('nameTravellers', { id: held.thing.id, version: 1, travellers: people(2) });
const foreign = await other.hold((await other.open()).id, 1, { contactPhone: '13900008888' });

test('somebody is found by telephone number at every agency, by document, and by name beside the number', async () => {
  const { records } = await dataOf({ soughtPhone: phone, soughtName: '旅客1' });
  const found = records.map((one: { thing: string; values: { value: string }[] }) => [
    one.thing,
    ...one.values.map(({ value }) => value),
  ]);
  expect(found.sort()).toEqual([
    ['TourBooking', 'Test聯絡人', '13900008888'],
    ['TourBooking', '聯絡人', '+86 13900008888'],
    ['Traveller', '旅客1', residentId('1980-02-03', 701), '1980-02-03'],
  ]);
  const byDocument = await dataOf({ soughtDocument: residentId('1980-02-03', 700) });
  expect(byDocument.records).toHaveLength(1);
  expect(byDocument.records[0]).toMatchObject({
    thing: 'Traveller',
    keptBecause: 'The journey is still to come',
    organisationId: agency.organisation,
  });
  for (const nothing of [{}, { soughtPhone: '\u200b' }, { soughtName: '旅客1' }, { soughtDocument: 'E000' }])
    expect((await dataOf(nothing)).records).toEqual([]);
});

test('what the keeper read is logged, and nobody else reads it or the log', async () => {
  const id = randomUUID();
  const { reads } = await dataOf({ soughtPhone: phone }, id);
  expect(reads).toContainEqual({
    subject: 'privacy-officer',
    field: 'contactPhone',
    purpose: `Data subject request ${id}`,
  });
  const list = '{ travelDataReads(subject: "privacy-officer") { totalCount nodes { field } } }';
  expect((await graph.ask(list, { as: keeper })).data.travelDataReads.totalCount).toBeGreaterThan(1);
  for (const as of [agency.staff, viewers.headquarters, viewers.finance, viewers.anonymous]) {
    expect(await dataOf({ soughtPhone: phone }, id, as)).toBe(refusalOf(as));
    expect((await graph.ask(list, { as })).errors?.[0]?.extensions?.code).toBe(refusalOf(as));
    expect((await order(id, [], as)).code).toBe('FORBIDDEN');
  }
  // The keeper sees no more of the business than a reader does.
  expect(
    (await graph.ask('{ tourBookings { totalCount } }', { as: keeper })).errors?.[0]?.extensions?.code,
  ).toBe('FORBIDDEN');
});

test('what is to come is erased by itself when it is over; the rest at once, once, and only what is named', async () => {
  const request = randomUUID();
  const { records } = await dataOf({ soughtPhone: phone, soughtName: '旅客1' });
  const ids: string[] = records.map((one: { id: string }) => one.id);
  expect((await order(request, [randomUUID()])).code).toBe('NOT_FOUND');
  await other.lapse(foreign.thing.id);
  const both = await Promise.all([order(request, ids), order(request, ids)]);
  expect(both.map(({ code }) => code)).toEqual([null, null]);
  const erasedOf = async () =>
    (await dataOf({}, request)).erasures
      .filter((one: { erasedAt: string | null }) => one.erasedAt)
      .map((one: { recordId: string }) => one.recordId);
  expect(await erasedOf()).toEqual([foreign.thing.id]);
  await agency.act('cancelTourBooking', { id: held.thing.id, version: 2 });
  await graph.runJobs();
  expect((await erasedOf()).sort()).toEqual(ids.sort());
  expect((await dataOf({ soughtPhone: phone })).records).toEqual([]);
  const left = await dataOf({ soughtDocument: residentId('1980-02-03', 700) });
  expect(left.records).toHaveLength(1);
});

test('people of a contract are forgotten two years after, of one that never was ninety days after, and nobody else', async () => {
  const [contract, hold, fresh] = [
    await agency.book(departure.id),
    await agency.hold(departure.id),
    await agency.hold(departure.id),
  ];
  for (const { thing } of [contract, hold, fresh])
    await agency.act('cancelTourBooking', { id: thing.id, version: thing.version });
  const contacts = async () =>
    (
      await Promise.all(
        [contract, hold, fresh].map(({ thing }) =>
          graph.sql('SELECT FROM booking_contacts WHERE booking_id = $1', [thing.id]),
        ),
      )
    ).map((rows) => rows.length);
  await graph.runJobs();
  expect(await contacts()).toEqual([1, 1, 1]);
  const kept = await dataOf({ soughtPhone: '13812341234' });
  expect(kept.records.find((one: { id: string }) => one.id === contract.thing.id)).toMatchObject({
    keptBecause: 'Contracts are kept for two years',
  });
  await graph.sql(
    `UPDATE bookings SET cancelled_on = cancelled_on - interval '2 years 2 days' WHERE id = $1`,
    [contract.thing.id],
  );
  await graph.sql(`UPDATE bookings SET updated_at = updated_at - interval '91 days' WHERE id = $1`, [
    hold.thing.id,
  ]);
  await graph.runJobs();
  expect(await contacts()).toEqual([0, 0, 1]);
});

test('numbers of the former release are found once they are sealed again', async () => {
  const number = residentId('1980-02-03', 800);
  const booking = await agency.hold(departure.id);
  await agency.act('nameTravellers', {
    id: booking.thing.id,
    version: 1,
    travellers: [{ ...people(1)[0], documentNumber: number }],
  });
  await graph.sql('UPDATE traveller_identities SET document_hash = NULL');
  expect((await dataOf({ soughtDocument: number })).records).toEqual([]);
  await agency.act('sealTravellers');
  expect((await dataOf({ soughtDocument: number })).records[0].values).toContainEqual({
    field: 'documentNumber',
    value: number,
  });
});
