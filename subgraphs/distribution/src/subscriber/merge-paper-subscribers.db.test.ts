import { expect, test } from '@jest/globals';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const reason = '同一人登記了兩次';
type Desk = Awaited<ReturnType<typeof openDesk>>;

const fields = 'id version reference name addresses { id } subscriptions { nodes { id } } mergedInto { id }';
const now = (desk: Desk, id: string) => desk.read('paperSubscriber', id, fields);
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();
const merge = async (desk: Desk, id: string, intoId: string, as = desk.staff, more: object = {}) => {
  const [one, into] = [await now(desk, id), await now(desk, intoId)];
  const input = { id, version: one.version, intoId, intoVersion: into.version, reason, ...more };
  return desk.act('mergePaperSubscribers', input, as);
};

test('who was written down twice is one, with the subscriptions, addresses and stops of both', async () => {
  const desk = await openDesk(graph);
  const [one, other] = [await desk.subscription(), await desk.subscription()];
  const before = await now(desk, one.subscriberId);
  for (const as of [viewers.finance, viewers.headquarters, viewers.anonymous])
    expect((await merge(desk, one.subscriberId, other.subscriberId, as)).code).toBe('FORBIDDEN');
  expect((await merge(desk, one.subscriberId, one.subscriberId)).code).toBe('INVALID_INPUT');
  expect((await merge(desk, one.subscriberId, other.subscriberId, desk.staff, { reason: '' })).code).toBe(
    'INVALID_INPUT',
  );
  expect((await merge(desk, one.subscriberId, other.subscriberId)).code).toBeNull();
  const kept = await now(desk, other.subscriberId);
  expect(idsOf(kept.subscriptions.nodes)).toEqual(idsOf([one, other]));
  expect(idsOf(kept.addresses)).toEqual([one.addressId, other.addressId].sort());
  expect(await now(desk, one.subscriberId)).toMatchObject({
    ...{ reference: before.reference, name: null, addresses: [], subscriptions: { nodes: [] } },
    mergedInto: { id: other.subscriberId },
  });
  const { stops } = await desk.read('deliveryRoute', desk.route.id, 'stops { address { id } }');
  expect(idsOf(stops.flatMap(({ address }: { address: { id: string } | null }) => address ?? []))).toEqual(
    [one.addressId, other.addressId].sort(),
  );
  // Nothing is written down of whom there is no more, and they are merged once.
  const add = { subscriberId: one.subscriberId, address: '惠州市麥地路1號' };
  expect((await desk.act('addDeliveryAddress', add)).code).toBe('ILLEGAL_TRANSITION');
  expect((await merge(desk, other.subscriberId, one.subscriberId)).code).toBe('NOT_FOUND');
  const log = await graph.sql('SELECT before, after FROM audit_log WHERE entity_id = $1', [one.subscriberId]);
  expect(JSON.stringify(log)).not.toContain('歐陽');
});

test('two merges in opposite directions leave one of the two', async () => {
  const desk = await openDesk(graph);
  const [one, other] = [await desk.subscriber(), await desk.subscriber()];
  const outcomes = await Promise.all([merge(desk, one.id, other.id), merge(desk, other.id, one.id)]);
  expect(outcomes.filter(({ code }) => code === null)).toHaveLength(1);
  const merged = [await now(desk, one.id), await now(desk, other.id)].filter(({ mergedInto }) => mergedInto);
  expect(merged).toHaveLength(1);
});

test('a subscription that is started while its subscriber is merged stands with the one who stays, or is refused', async () => {
  const desk = await openDesk(graph);
  const [one, other] = [await desk.subscriber(), await desk.subscriber()];
  const start = desk.act('startPaperSubscription', {
    ...{ reference: desk.next('A'), subscriberId: one.id, titleId: desk.title.id, startsOn: inDays(1) },
    ...{ months: 1, pricePaidMinor: '3000', place: { addressId: one.addressId } },
  });
  await Promise.all([start, merge(desk, one.id, other.id)]);
  const left = await graph.sql(
    `SELECT FROM subscriptions JOIN subscribers ON subscribers.id = subscriber_id WHERE merged_into_id IS NOT NULL`,
  );
  expect(left).toEqual([]);
});

test('an address at which nobody gets a paper any more is removed, and nothing goes there again', async () => {
  const desk = await openDesk(graph);
  const { id, version, subscriberId, addressId } = await desk.subscription();
  const remove = (as = desk.staff) => desk.act('removeDeliveryAddress', { addressId }, as);
  expect((await remove()).code).toBe('ILLEGAL_TRANSITION');
  const add = { subscriberId, address: '惠州市麥地路2號' };
  const address = await desk.made('addDeliveryAddress', add, 'address { id }');
  const moved = await desk.made('movePaperSubscription', {
    id,
    version,
    on: inDays(0),
    place: { addressId: address.id },
  });
  // The stop is still there.
  expect((await remove()).code).toBe('ILLEGAL_TRANSITION');
  const route = await desk.read('deliveryRoute', desk.route.id, 'id version stops { id address { id } }');
  const stop = route.stops.find((one: { address: { id: string } | null }) => one.address?.id === addressId);
  await desk.made('removeDeliveryStop', { id: route.id, version: route.version, stopId: stop.id, reason });
  expect((await remove(viewers.headquarters)).code).toBe('FORBIDDEN');
  expect((await remove()).code).toBeNull();
  expect((await remove()).code).toBe('NOT_FOUND');
  const correct = { addressId, address: '惠州市麥地路3號' };
  expect((await desk.act('correctDeliveryAddress', correct)).code).toBe('NOT_FOUND');
  expect(idsOf((await now(desk, subscriberId)).addresses)).toEqual([address.id]);
  expect(await graph.sql('SELECT address FROM delivery_addresses WHERE id = $1', [addressId])).toEqual([
    { address: '***' },
  ]);
  const back = { id, version: moved.version, on: inDays(1), place: { addressId } };
  expect((await desk.act('movePaperSubscription', back)).code).not.toBeNull();
});

test('an office, which may have something on account, does not become a person', async () => {
  const desk = await openDesk(graph);
  const [office, person] = [await desk.subscription(), await desk.subscription()];
  await graph.sql(`UPDATE subscribers SET kind = 'OFFICE' WHERE id = $1`, [office.subscriberId]);
  await graph.sql('UPDATE subscriptions SET is_on_account = true WHERE id = $1', [office.id]);
  expect(await merge(desk, office.subscriberId, person.subscriberId)).toMatchObject({
    ...{ code: 'INVALID_INPUT', field: ['input', 'intoId'] },
  });
  const give = graph.sql('UPDATE subscriptions SET subscriber_id = $2 WHERE id = $1', [
    ...[office.id, person.subscriberId],
  ]);
  await expect(give).rejects.toThrow('for offices alone');
  expect((await merge(desk, person.subscriberId, office.subscriberId)).code).toBeNull();
});

test('a subscription does not begin again where its address was removed', async () => {
  const desk = await openDesk(graph);
  const { id, version, addressId } = await desk.subscription();
  const stopped = await desk.made('stopPaperSubscription', { id, version, on: inDays(1) });
  const route = await desk.read('deliveryRoute', desk.route.id, 'id version stops { id address { id } }');
  const there = route.stops.find((one: { address: { id: string } | null }) => one.address?.id === addressId);
  await desk.made('removeDeliveryStop', { id: route.id, version: route.version, stopId: there.id, reason });
  await graph.sql(`UPDATE subscriptions SET stopped_on = starts_on WHERE id = $1`, [id]);
  expect((await desk.act('removeDeliveryAddress', { addressId })).code).toBeNull();
  const restart = { id, version: stopped.version, on: inDays(5) };
  expect(await desk.act('restartPaperSubscription', restart)).toMatchObject({
    ...{ code: 'ILLEGAL_TRANSITION', message: expect.stringContaining('address was removed') },
  });
});
