import { expect, test } from '@jest/globals';
import { codeOf, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { newEvent } from '../testing/new-event.ts';

const graph = await testSubgraph(events);
const change = (mutation: string, input: object) => graph.mutate(mutation, input, viewers.eventManager);

test('rescheduleEvent keeps every earlier date, and without a start postpones', async () => {
  const { id } = await newEvent(graph);
  const moved = await change('rescheduleEvent', {
    ...{ id, version: 1, dates: { startsOn: '2027-04-01' }, reason: 'Typhoon' },
  });
  expect(moved.thing).toMatchObject({
    ...{ status: 'RESCHEDULED', statusReason: 'Typhoon', version: 2, startsOn: '2027-04-01', endsOn: null },
    ...{ previousStartsOn: '2027-03-04', previousDates: [{ startsOn: '2027-03-04' }] },
  });
  const same = await change('rescheduleEvent', { id, version: 2, dates: { startsOn: '2027-04-01' } });
  expect(same.code).toBe('INVALID_INPUT');
  const off = await change('rescheduleEvent', { id, version: 2, dates: {} });
  expect(off.thing).toMatchObject({
    ...{ status: 'POSTPONED', startsOn: null, startPrecision: 'UNKNOWN', previousStartsOn: '2027-04-01' },
  });
  const back = await change('rescheduleEvent', {
    ...{ id, version: 3, dates: { startsOn: '2028-05-05', startPrecision: 'YEAR' } },
  });
  expect(back.thing).toMatchObject({
    ...{ status: 'RESCHEDULED', startsOn: '2028-01-01', previousStartsOn: '2027-04-01' },
    previousDates: [{ startsOn: null }, { startsOn: '2027-04-01' }, { startsOn: '2027-03-04' }],
  });
});

test('a cancelled event is only taken up again, as it stood, with a reason', async () => {
  const { id } = await newEvent(graph);
  const { thing } = await change('cancelEvent', { id, version: 1, reason: 'No hall' });
  expect(thing).toMatchObject({ status: 'CANCELLED', statusReason: 'No hall', startsOn: '2027-03-04' });
  for (const [mutation, more] of [
    ['cancelEvent', {}],
    ['moveEventOnline', {}],
    ['rescheduleEvent', { dates: { startsOn: '2027-08-08' } }],
  ] as const)
    expect((await change(mutation, { id, version: 2, ...more })).code).toBe('ILLEGAL_TRANSITION');
  const reinstate = (input: object) => change('reinstateEvent', { id, version: 2, ...input });
  expect(await reinstate({ reason: '\u200b' })).toMatchObject({
    ...{ code: 'INVALID_INPUT', field: ['input', 'reason'] },
  });
  expect((await reinstate({ reason: 'Entered by mistake' })).thing).toMatchObject({
    ...{ status: 'SCHEDULED', statusReason: 'Entered by mistake', version: 3 },
    statusChanges: [
      { from: 'CANCELLED', to: 'SCHEDULED', reason: 'Entered by mistake' },
      { from: 'SCHEDULED', to: 'CANCELLED', reason: 'No hall' },
    ],
  });
  expect((await reinstate({ version: 3, reason: 'Again' })).code).toBe('ILLEGAL_TRANSITION');
});

test('an event that was moved and then cancelled comes back as one that was moved', async () => {
  const { id } = await newEvent(graph);
  await change('rescheduleEvent', { id, version: 1, dates: { startsOn: '2027-04-01' } });
  await change('cancelEvent', { id, version: 2 });
  const back = await change('reinstateEvent', { id, version: 3, reason: 'It takes place' });
  expect(back.thing).toMatchObject({ status: 'RESCHEDULED', startsOn: '2027-04-01' });
});

test('an event that takes place online stays so when it is moved, and comes back on site', async () => {
  const { id } = await newEvent(graph);
  const online = await change('moveEventOnline', { id, version: 1, reason: 'Typhoon' });
  expect(online.thing).toMatchObject({ status: 'MOVED_ONLINE', isOnline: true, statusReason: 'Typhoon' });
  const moved = await change('rescheduleEvent', { id, version: 2, dates: { startsOn: '2027-04-01' } });
  expect(moved.thing).toMatchObject({ status: 'RESCHEDULED', isOnline: true });
  const back = await change('moveEventOnSite', { id, version: 3, reason: 'The sun shines' });
  expect(back.thing).toMatchObject({ status: 'RESCHEDULED', isOnline: false });
  expect((await change('moveEventOnSite', { id, version: 4, reason: 'Again' })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
});

test('PostgreSQL keeps a step that is none from being taken', async () => {
  const { id } = await newEvent(graph);
  await change('rescheduleEvent', { id, version: 1, dates: {} });
  await expect(graph.sql(`UPDATE events SET status = 'SCHEDULED' WHERE id = $1`, [id])).rejects.toThrow(
    'no step leads',
  );
});

test('of two who saw one version, the second is told', async () => {
  const { id } = await newEvent(graph);
  const both = await Promise.all([
    change('cancelEvent', { id, version: 1 }),
    change('moveEventOnline', { id, version: 1 }),
  ]);
  expect(both.map(codeOf).sort()).toEqual(['VERSION_CONFLICT', 'done']);
});

test('the audit log says who did what', async () => {
  const { id } = await newEvent(graph);
  await change('cancelEvent', { id, version: 1, reason: 'Rain' });
  const rows = await graph.sql(
    'SELECT subject, operation, action, after FROM audit_log WHERE entity_id = $1 ORDER BY id',
    [id],
  );
  expect(rows).toMatchObject([
    { subject: 'event-manager', operation: 'createEvent', action: 'INSERT' },
    { operation: 'cancelEvent', action: 'UPDATE', after: { status: 'CANCELLED', status_reason: 'Rain' } },
  ]);
});
