import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { printing } from '../subgraph.ts';
import { newWorks, type Works } from '../testing/new-works.ts';

const graph = await testSubgraph(printing);
const works = await newWorks(graph);
const hour = 3_600_000;
const ahead = (hours: number) => new Date(Date.now() + hours * hour);
const reason = 'The fitter comes later';

const plan = (pressId: string, from: number, until: number, more: object = {}, of: Works = works) =>
  of.act('planPressPeriod', {
    ...{ pressId, kind: 'MAINTENANCE', startsAt: ahead(from), endsAt: ahead(until), note: '換滾筒', ...more },
  });
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version });

test('maintenance keeps runs off the press, until it is moved or cancelled with a reason', async () => {
  const press = await works.newPress();
  const order = await works.orderInPrepress();
  const { thing } = await plan(press, 10, 20);
  expect(thing).toMatchObject({ kind: 'MAINTENANCE', note: '換滾筒', cancelledAt: null });
  expect((await works.schedule(order, 12, { pressId: press })).code).toBe('CONFLICT_OVERLAP');
  const run = (await works.schedule(order, 30, { pressId: press })).thing;
  const toMaintenance = { ...seen(run), start: ahead(19) };
  expect((await works.act('reschedulePressRun', toMaintenance)).code).toBe('CONFLICT_OVERLAP');
  expect((await plan(press, 29, 31)).code).toBe('CONFLICT_OVERLAP');
  const change = (version: number, more: object) =>
    works.act('changePressPeriod', { id: thing.id, version, reason, ...more });
  expect((await change(1, { endsAt: ahead(31) })).code).toBe('CONFLICT_OVERLAP');
  expect((await change(1, { endsAt: ahead(18) })).thing).toMatchObject({ changeReason: reason, version: 2 });
  const moved = await works.act('reschedulePressRun', toMaintenance);
  expect(moved.code).toBeNull();
  expect((await change(2, { isCancelled: true })).thing.cancelledAt).not.toBeNull();
  expect((await change(3, { note: 'Again' })).code).toBe('ILLEGAL_TRANSITION');
  expect((await works.act('reschedulePressRun', { ...seen(moved.thing), start: ahead(12) })).code).toBeNull();
});

test('of a run and a maintenance that come at once, one is refused', async () => {
  for (let round = 0; round < 3; round++) {
    const press = await works.newPress();
    const orders = await Promise.all([works.orderInPrepress(), works.orderInPrepress()]);
    const [maintenance, ...runs] = await Promise.all([
      plan(press, 5, 50),
      ...orders.map((order, index) => works.schedule(order, 10 + 5 * index, { pressId: press })),
    ]);
    const codes = [maintenance!.code, ...runs.map(({ code }) => code)];
    expect(codes.every((code) => code === null || code === 'CONFLICT_OVERLAP')).toBe(true);
    expect(maintenance!.code === null).toBe(runs.every(({ code }) => code !== null));
  }
});

test('a run that was put aside does not come back while the press is maintained', async () => {
  const press = await works.newPress();
  const waiting = (await works.schedule(await works.orderInPrepress(), 1, { pressId: press })).thing;
  const run = (await works.act('startPressRun', seen(waiting))).thing;
  const stopped = await works.act('stopPressRun', { ...seen(run), kind: 'SUSPENDED', reason: 'A bearing' });
  const { thing } = await plan(press, -1, 20);
  expect((await works.act('resumePressRun', seen(stopped.thing))).code).toBe('CONFLICT_OVERLAP');
  await works.act('changePressPeriod', { ...seen(thing), isCancelled: true, reason: 'It was quick' });
  expect((await works.act('resumePressRun', seen(stopped.thing))).code).toBeNull();
});

test('shifts tell whether a run has its crew; two of one press do not overlap', async () => {
  const press = await works.newPress();
  const order = await works.orderInPrepress();
  const run = (await works.schedule(order, 10, { pressId: press })).thing;
  const isStaffed = async () =>
    (await graph.ask(`{ pressRun(id: "${run.id}") { isStaffed } }`, { as: works.staff })).data.pressRun
      .isStaffed;
  expect(await isStaffed()).toBeNull();
  const shift = { kind: 'SHIFT', note: '甲班' };
  expect((await plan(press, 2, 10, shift)).code).toBeNull();
  expect(await isStaffed()).toBe(false);
  expect((await plan(press, 9, 18, shift)).code).toBe('CONFLICT_OVERLAP');
  const [{ id, version, endsAt }] = await calendar(press);
  expect(
    (await plan(press, 0, 0, { ...shift, startsAt: endsAt, endsAt: ahead(18), note: '乙班' })).code,
  ).toBeNull();
  expect(await isStaffed()).toBe(true);
  await works.act('changePressPeriod', { id, version, isCancelled: true, reason: 'Nobody came' });
  expect(await isStaffed()).toBe(false);
  expect(await calendar(press, `times: { from: "${ahead(17).toISOString()}" }`)).toHaveLength(1);
  expect(await calendar(press, 'kind: MAINTENANCE')).toEqual([]);
});

const calendar = async (press: string, asked = '', as = works.staff) =>
  (
    await graph.ask(
      `{ press(id: "${press}") { periods(first: 9 ${asked}) { nodes { id version endsAt note } } } }`,
      { as },
    )
  ).data.press.periods.nodes;

test.each<[string, object, string, string]>([
  ['an end before its start', { endsAt: ahead(1) }, 'INVALID_INPUT', 'endsAt'],
  ['more than 60 days', { endsAt: ahead(24 * 70) }, 'INVALID_INPUT', 'endsAt'],
  ['a start in two years', { startsAt: ahead(9000), endsAt: ahead(9001) }, 'INVALID_INPUT', 'startsAt'],
  ['no note', { note: '\u3164' }, 'INVALID_INPUT', 'note'],
  ['no press', { pressId: randomUUID() }, 'NOT_FOUND', 'pressId'],
])('%s is refused', async (_, wrong, code, field) => {
  expect(await plan(works.press, 200, 210, wrong)).toMatchObject({ code, field: ['input', field] });
});

test('calendars of another works are not there, and headquarters only reads', async () => {
  const other = await newWorks(graph);
  const { thing } = await plan(other.press, 300, 301, {}, other);
  const cancel = (as: typeof works.staff) =>
    works.act('changePressPeriod', { ...seen(thing), isCancelled: true, reason }, as);
  expect((await plan(other.press, 302, 303)).code).toBe('NOT_FOUND');
  expect((await cancel(works.staff)).code).toBe('NOT_FOUND');
  for (const as of [viewers.headquarters, viewers.finance, viewers.anonymous])
    expect((await cancel(as)).code).toBe('FORBIDDEN');
  expect(await calendar(other.press, '', viewers.finance)).toHaveLength(1);
});
