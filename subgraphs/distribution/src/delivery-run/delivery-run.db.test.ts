import { expect, test } from '@jest/globals';
import { inDays, testSubgraph } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const day = inDays(-1);
const at = (time: string) => new Date(`${day}T${time}+08:00`);

test('the runs of a plan come as they were planned, or what is late and what has not come first; page by page', async () => {
  const plan = await desk.plan(day);
  for (const deadline of ['06:00', '07:30', '08:00', '06:30']) {
    const route = await desk.made('addDeliveryRoute', {
      ...{
        code: desk.next('R'),
        name: { en: 'North' },
        station: 'North',
        carrierId: desk.carrier.id,
        deadline,
      },
    });
    await desk.made('setDraw', { planId: plan.id, kind: 'SUBSCRIPTION', routeId: route.id, copies: 10 });
  }
  const { runs } = await desk.notify(await desk.read('issuePlan', plan.id, 'id version'));
  const deadlines = new Map<string, string>();
  for (const { id } of runs.nodes)
    deadlines.set((await desk.read('deliveryRun', id, 'route { deadline }')).route.deadline, id);
  // Half an hour after its deadline, half an hour before, and a quarter of an hour after.
  const completed = { '06:00': '06:30', '08:00': '07:30', '07:30': '07:45' };
  for (const [deadline, time] of Object.entries(completed)) {
    const run = await desk.read('deliveryRun', deadlines.get(deadline)!, 'id version');
    const left = await desk.made('departDeliveryRun', { ...run, at: at('03:00') });
    await desk.made('completeDeliveryRun', { ...run, version: left.version, at: at(time) });
  }
  const off = await desk.read('deliveryRun', deadlines.get('06:30')!, 'id version');
  await desk.made('cancelDeliveryRun', { ...off, reason: 'Nobody drives' });
  const page = async (asked: string) =>
    (
      await desk.read(
        'issuePlan',
        plan.id,
        `runs(${asked}) { totalCount pageInfo { hasNextPage endCursor } nodes { id route { deadline } isOnTime } }`,
      )
    ).runs;
  const late: string[] = [];
  let after = 'null';
  for (let hasNext = true; hasNext; ) {
    const { totalCount, pageInfo, nodes } = await page(`orderBy: LATE_FIRST, first: 2, after: ${after}`);
    expect(totalCount).toBe(5);
    late.push(...nodes.map(({ route }: { route: { deadline: string } }) => route.deadline));
    [hasNext, after] = [pageInfo.hasNextPage, JSON.stringify(pageInfo.endCursor)];
  }
  expect(new Set(late.slice(0, 2))).toEqual(new Set(['06:30', '07:00']));
  expect(late.slice(2)).toEqual(['06:00', '07:30', '08:00']);
  const planned = (await page('first: 100')).nodes.map(({ id }: { id: string }) => id);
  expect(planned).toEqual(planned.toSorted());
  // What was entered by mistake has not come.
  const done = await desk.read('deliveryRun', deadlines.get('08:00')!, 'id version');
  await desk.made('reopenDeliveryRun', { ...done, reason: 'Not through yet' });
  const open = (await page('orderBy: LATE_FIRST, first: 3')).nodes.map(
    ({ route }: { route: { deadline: string } }) => route.deadline,
  );
  expect(new Set(open)).toEqual(new Set(['06:30', '07:00', '08:00']));
});
