import { expect, test } from '@jest/globals';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';
import { distributionSettings } from './distribution-settings.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const reason = '合同改了';
const set = (key: string, value: number, changes: object = {}, as = desk.manager) =>
  desk.act('setDistributionSetting', { key, value, reason, ...changes }, as);

test('a manager settles, nobody else, and only from today on', async () => {
  for (const as of [viewers.finance, viewers.headquarters, viewers.anonymous])
    expect((await set('GRACE', 5, {}, as)).code).toBe('FORBIDDEN');
  expect((await set('GRACE', 5, {}, desk.staff)).code).toBe('FORBIDDEN');
  expect((await set('GRACE', 5, { validFrom: inDays(-1) })).code).toBe('INVALID_INPUT');
  expect((await set('GRACE', 241)).code).toBe('INVALID_INPUT');
  const { thing } = await set('GRACE', 5, { validFrom: inDays(9) });
  expect(thing).toMatchObject({ key: 'GRACE', unit: 'MINUTES', value: 5 });
  const [{ id }] = thing.values;
  expect((await desk.act('withdrawDistributionSetting', { id, reason }, desk.manager)).thing).toMatchObject({
    value: 0,
  });
  const { entities } = await graph.entities(
    'Organisation',
    [desk.organisation],
    'distributionSettings { key value }',
    viewers.headquarters,
  );
  expect(entities[0].distributionSettings).toContainEqual({ key: 'LONGEST_PAUSE', value: 366 });
});

test('what was charged stays as it was charged, and the next is charged as it is settled', async () => {
  const { id: subscriptionId } = await desk.subscription();
  const make = async (day: number) => {
    const { id: planId } = await desk.plan(inDays(day));
    const { id } = await desk.made('fileDeliveryComplaint', {
      ...{ reference: desk.next('B'), subscriptionId, planId, code: 'WET' },
    });
    return desk.made('resolveDeliveryComplaint', { id, version: 1, step: 'REDELIVER' });
  };
  const before = await make(-1);
  expect((await set('CHARGE_WET', 350)).code).toBeNull();
  const charge = async (id: string) =>
    (await desk.read('deliveryComplaint', id, 'carrierCharge { amountMinor }')).carrierCharge.amountMinor;
  const [late, now] = [await make(-2), await make(0)];
  expect(await Promise.all([before.id, late.id, now.id].map(charge))).toEqual(['100', '100', '350']);
});

test('a longer pause, other bundles and minutes of grace hold from their day on', async () => {
  const pause = async (days: number) => {
    const { id } = await desk.subscription();
    const outcome = await desk.act('pausePaperSubscription', {
      ...{ id, version: 1, startsOn: inDays(1), endsOn: inDays(1 + days) },
    });
    return outcome.code;
  };
  expect(await pause(380)).toBe('INVALID_INPUT');
  await set('LONGEST_PAUSE', 400);
  expect(await pause(380)).toBeNull();

  const own = await openDesk(graph);
  const run = async (day: number) => {
    const { runs } = await own.notify(await own.plan(inDays(day), { route: 100, outlet: 20 }));
    return own.read('deliveryRun', runs.nodes[0].id, 'bundles looseCopies');
  };
  const settle = (key: string, value: number) => set(key, value, {}, own.manager);
  expect(await run(0)).toEqual({ bundles: 2, looseCopies: 20 });
  await settle('BUNDLE_COPIES', 25);
  await settle('GRACE', 15);
  expect(await run(1)).toEqual({ bundles: 4, looseCopies: 20 });
  const graces = await graph.sql(
    'SELECT grace_minutes AS minutes FROM delivery_runs WHERE organisation_id = $1 ORDER BY issue_date',
    [own.organisation],
  );
  expect(graces).toEqual([{ minutes: 0 }, { minutes: 15 }]);
});

test('the database holds the same bounds', async () => {
  const insert = (key: string, value: number) =>
    graph
      .sql(
        `INSERT INTO company_settings (id, organisation_id, key, valid_from, value, reason)
         VALUES (gen_random_uuid(), $1, $2, CURRENT_DATE + 9, $3, 'Tried')`,
        [desk.organisation, key, value],
      )
      .then(
        () => 'taken',
        ({ constraint }) => constraint,
      );
  const out = 'company_settings_bounds';
  for (const [key, { least, most }] of Object.entries(distributionSettings.rules))
    expect([key, await insert(key, least - 1), await insert(key, most + 1), await insert(key, most)]).toEqual(
      [...[key, out, out, 'taken']],
    );
});
