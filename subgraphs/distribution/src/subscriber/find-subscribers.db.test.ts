import { expect, test } from '@jest/globals';
import { refusalOf, testSubgraph, viewers } from '@media-graph/testing';
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
