import { expect, test } from '@jest/globals';
import { inDays, refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const [desk, other] = [await openDesk(graph), await openDesk(graph)];
const register = async (of: typeof desk, reference: string, name: string, phone: string, address: string) =>
  (await of.made('registerPaperSubscriber', { reference, name, phone, address })).id as string;
const one = await register(desk, 'S-ONE', '歐陽成', '138-1234-5678', '惠州市文明一路9號');
const two = await register(desk, 'S-TWO', '欧阳成', '0752 2223333', '惠州市文明二路1號');
await register(other, 'S-ONE', '歐陽成', '13812345678', '惠州市文明一路9號');

const find = async (filter: object, as = desk.staff) => {
  const { data, errors } = await graph.ask(
    `query ($reference: String, $phone: String, $name: String, $address: String) {
      paperSubscribers(reference: $reference, phone: $phone, name: $name, address: $address) { nodes { id } } }`,
    { as, variables: { ...filter } },
  );
  const nodes: { id: string }[] | undefined = data?.paperSubscribers?.nodes;
  return errors?.[0]?.extensions?.code ?? nodes?.map(({ id }) => id);
};

test.each([
  [{ phone: '+86 138 1234 5678' }, [one]],
  [{ phone: '１３８１２３４５６７８' }, [one]],
  [{ phone: '1381234567' }, []],
  [{ name: '欧阳成' }, [one, two]],
  [{ name: '歐陽' }, []],
  [{ address: '惠州市文明一路 9号' }, [one]],
  [{ reference: 'S-TWO' }, [two]],
  [{ name: '歐陽成', phone: '07522223333' }, [two]],
  [{ name: '歐陽成', reference: 'S-NONE' }, []],
  [{ phone: '\u200b-' }, 'BAD_USER_INPUT'],
  [{ name: '' }, 'BAD_USER_INPUT'],
])('%j finds its own company’s people alone', async (filter, expected) => {
  expect(await find(filter)).toEqual(expected);
});

test('only staff look for people: finance is told so, and headquarters as well', async () => {
  for (const filter of [{ phone: '13812345678' }, { name: '歐陽成' }, { address: '惠州市文明一路9號' }])
    for (const as of [viewers.finance, viewers.headquarters, viewers.anonymous])
      expect(await find(filter, as)).toBe(refusalOf(as));
  expect(await find({ reference: 'S-TWO' }, viewers.finance)).toEqual([two]);
});

test('who is put right is found anew, and the log has neither the person nor what finds one', async () => {
  const update = { id: two, version: 1, name: '司馬秘密', phone: '13700000001' };
  const outcome = await desk.act(
    'updatePaperSubscriber',
    update,
    desk.staff,
    'subscriber { version name phone addresses { id } }',
  );
  expect(outcome.thing).toMatchObject({ version: 2, name: '司馬**', phone: '137****0001' });
  expect((await desk.act('updatePaperSubscriber', update)).code).toBe('VERSION_CONFLICT');
  const [{ id: addressId }] = outcome.thing.addresses;
  const corrected = await desk.act('correctDeliveryAddress', { addressId, address: '秘密路1號' });
  expect(corrected.code).toBeNull();
  expect([await find({ name: '司马秘密' }), await find({ phone: '0752 2223333' })]).toEqual([[two], []]);
  expect(await find({ address: '秘密路1号' })).toEqual([two]);
  const logged = await graph.sql(`SELECT 1 FROM audit_log AS row WHERE row::text ~ '秘密|13700000001|_hash'`);
  expect(logged).toEqual([]);
});

test('who was written down before there was a key is found once indexed; who is erased is not', async () => {
  const id = await register(desk, 'S-OLD', '老訂戶', '13900000009', '惠州市老街1號');
  await graph.sql(
    'UPDATE subscriber_contacts SET name_hash = NULL, phone_hash = NULL WHERE subscriber_id = $1',
    [id],
  );
  await graph.sql('UPDATE delivery_addresses SET address_hash = NULL WHERE subscriber_id = $1', [id]);
  expect(await find({ phone: '13900000009' })).toEqual([]);
  const index = async () => (await desk.act('indexPaperSubscribers', {}, desk.staff, 'indexed')).thing;
  expect([await index(), await index()]).toEqual([2, 0]);
  expect([await find({ phone: '13900000009' }), await find({ address: '惠州市老街1号' })]).toEqual([
    [id],
    [id],
  ]);
  await desk.made('erasePaperSubscriber', { id, version: 1 });
  expect([await find({ phone: '13900000009' }), await find({ address: '惠州市老街1号' })]).toEqual([[], []]);
  expect((await desk.act('updatePaperSubscriber', { id, version: 2, name: 'x' })).code).toBe('NOT_FOUND');
  expect(await index()).toBe(0);
});

test('outlets, routes and carriers are found by a part of their names in either script, and by what they belong to', async () => {
  const one = await openDesk(graph);
  const { route, outlet, carrier } = one;
  const rename = { version: 1, reason: '報刊亭更名' };
  await one.made('updateDeliveryOutlet', { id: outlet.id, ...rename, name: { zhHant: '麥地東報刊亭' } });
  const { version } = await one.read('deliveryRoute', route.id, 'version');
  await one.made('updateDeliveryRoute', { id: route.id, ...rename, version, name: { zhHant: '麥地一線' } });
  const idsOf = async (list: string, asked: string, as = one.staff) => {
    const { data, errors } = await graph.ask(`{ ${list}(${asked}) { nodes { id } totalCount } }`, { as });
    return errors ? errors[0]!.extensions?.code : data[list].nodes.map(({ id }: { id: string }) => id);
  };
  const asked: [string, string, unknown[]][] = [
    ['deliveryOutlets', 'text: "麦地"', [outlet.id]],
    ['deliveryOutlets', 'text: "文明路"', [outlet.id]],
    ['deliveryOutlets', 'text: "测试"', []],
    ['deliveryOutlets', `routeId: "${route.id}"`, [outlet.id]],
    ['deliveryOutlets', 'routeId: "no id"', []],
    ['deliveryOutlets', 'text: "麥地", isRetired: true', []],
    ['deliveryRoutes', 'text: "麦地"', [route.id]],
    ['deliveryRoutes', `carrierId: "${carrier.id}"`, [route.id]],
    ['deliveryCarriers', 'name: "陳 大文"', [carrier.id]],
    ['deliveryCarriers', 'phone: "138 1234 5678"', [carrier.id]],
    ['deliveryCarriers', 'name: "陳大武"', []],
    ['deliveryCarriers', `routeId: "${route.id}"`, [carrier.id]],
  ];
  for (const [list, arguments_, expected] of asked)
    expect([arguments_, await idsOf(list, arguments_)]).toEqual([arguments_, expected]);
  expect(await idsOf('deliveryCarriers', 'name: "陳大文"', viewers.finance)).toBe('FORBIDDEN');
  expect(await idsOf('deliveryCarriers', 'name: "​"')).toBe('BAD_USER_INPUT');
  expect(await one.read('deliveryOutlet', outlet.id, 'route { id }')).toEqual({ route: { id: route.id } });
});

test('subscriptions are found by how they were paid, complaints by who waits, and how long', async () => {
  const one = await openDesk(graph);
  const { id } = await one.subscription({ paidBy: 'CASH' });
  const plan = await one.plan(inDays(-2));
  const file = (code: string) =>
    one.made('fileDeliveryComplaint', {
      reference: one.next('B'),
      subscriptionId: id,
      planId: plan.id,
      code,
    });
  const [wet, torn] = [await file('WET'), await file('DAMAGED')];
  await one.made('resolveDeliveryComplaint', { id: wet.id, version: 1, step: 'REDELIVER' });
  const read = async (query: string) => (await graph.ask(query, { as: one.staff })).data;
  const now = new Date(Date.now() + 60_000).toISOString();
  expect(
    await read(`{ cash: paperSubscriptions(paidBy: CASH) { nodes { id terms { paidBy } } } post: paperSubscriptions(paidBy: POST_OFFICE) { totalCount }
      waiting: deliveryComplaints(isWaiting: true, orderBy: OLDEST, filed: { until: "${now}" }) { nodes { id } }
      done: deliveryComplaints(isWaiting: false, subscriptionId: "${id}") { nodes { id } aggregate { count carrierCharge { amountMinor } } }
      later: deliveryComplaints(filed: { from: "${now}" }) { totalCount } }`),
  ).toEqual({
    cash: { nodes: [{ id, terms: [{ paidBy: 'CASH' }] }] },
    ...{ post: { totalCount: 0 }, later: { totalCount: 0 }, waiting: { nodes: [{ id: torn.id }] } },
    done: { nodes: [{ id: wet.id }], aggregate: { count: 1, carrierCharge: { amountMinor: '100' } } },
  });
});
