import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { getNamedType, isInputObjectType } from 'graphql';
import { distribution } from './subgraph.ts';
import { goodInputs } from './testing/good-inputs.ts';
import { openDesk } from './testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const { route, outlet } = desk;
const { good, plan } = await goodInputs(desk);
/** By whoever may: a month is finance's to close, a setting and a price the manager's, people are the keeper's to erase. */
const act = (mutation: string, input: object) => {
  if (mutation === 'orderSubscriberErasure') return desk.act(mutation, input, viewers.privacyOfficer);
  if (/(DistributionSetting|PaperRatePlan|OutletDiscount)$/.test(mutation))
    return desk.act(mutation, input, desk.manager);
  return desk.act(mutation, input, mutation.endsWith('DistributionMonth') ? viewers.finance : undefined);
};

/** Every field of every mutation's input that has the type. */
const fieldsOf = (type: string): [mutation: string, field: string][] =>
  // Months are finance's, and their texts are tried in a test of the whole graph.
  Object.values(graph.schema.getMutationType()!.getFields())
    .filter(({ name }) => !name.endsWith('DistributionMonth'))
    .flatMap((mutation) => {
      const input = getNamedType(mutation.args[0]!.type);
      if (!isInputObjectType(input)) throw new TypeError(`${mutation.name} takes no input`);
      return Object.values(input.getFields())
        .filter((field) => getNamedType(field.type).name === type)
        .map((field): [string, string] => [mutation.name, field.name]);
    });
const texts = fieldsOf('String').filter(([, field]) => field !== 'idempotencyKey');
const stored = async () => [
  await graph.sql('SELECT count(*)::int FROM audit_log'),
  await graph.sql('SELECT count(*)::int FROM idempotency_keys'),
];

/** What shows nothing, and what no text may hold. */
const nothing = ['', '  ', '\u200b', '\u3164', '\u200e', '\u0000', '\uffff'];
const unprintable = ['a\u0000b', 'a\uffffb', 'a\u200eb', 'a\u202eb', 'a\ud800b', 'x'.repeat(501)];
const optional = [
  ...['addDeliveryStop.note', 'fileDeliveryComplaint.said'],
  ...['startPaperSubscription.priceReason', 'renewPaperSubscription.priceReason'],
  ...['recordPaperPayment.reference', 'recordPaperRefund.reference'],
];

test.each(texts)('%s takes no %s that says nothing or cannot be printed', async (mutation, field) => {
  const before = await stored();
  const mayBeLeftOut = optional.includes(`${mutation}.${field}`);
  for (const text of [...(mayBeLeftOut ? [] : nothing), ...unprintable]) {
    const outcome = await act(mutation, { ...good[mutation], [field]: text });
    expect([text, outcome.code, outcome.field]).toEqual([text, 'INVALID_INPUT', ['input', field]]);
  }
  expect(await stored()).toEqual(before);
});

test.each(fieldsOf('LocalizedTextInput'))('%s takes no such %s in any language', async (mutation, field) => {
  const before = await stored();
  for (const language of ['zhHans', 'zhHant', 'en'])
    for (const text of [...nothing, ...unprintable]) {
      const outcome = await act(mutation, { ...good[mutation], [field]: { [language]: text } });
      expect([text, outcome.code]).toEqual([text, 'INVALID_INPUT']);
      expect(outcome.field?.slice(0, 2)).toEqual(['input', field]);
    }
  expect(await stored()).toEqual(before);
});

test.each(fieldsOf('ID'))('%s knows no %s that is none', async (mutation, field) => {
  const before = await stored();
  for (const id of [...nothing, 'no id', `${route.id}0`]) {
    const isList = field === 'stopIds' || field === 'recordIds';
    const { code } = await act(mutation, { ...good[mutation], [field]: isList ? [id] : id });
    expect([id, ['NOT_FOUND', 'INVALID_INPUT'].includes(String(code)), code]).toEqual([id, true, code]);
  }
  expect(await stored()).toEqual(before);
});

test('places and lines know no id that is none either', async () => {
  const before = await stored();
  for (const id of nothing) {
    for (const wrong of [{ addressId: id }, { delivery: 'PICKUP', outletId: id }]) {
      const { code } = await desk.act('movePaperSubscription', {
        ...{ ...good.movePaperSubscription, place: wrong },
      });
      expect(code).toBe('NOT_FOUND');
    }
    const returned = await desk.act('recordCopyReturns', {
      planId: plan.id,
      lines: [{ outletId: id, copies: 1 }],
    });
    expect([returned.code, returned.field]).toEqual(['NOT_FOUND', ['input', 'lines', '0', 'outletId']]);
  }
  const lines = Array(201).fill({ outletId: outlet.id, copies: 1 });
  const { code, field } = await desk.act('recordCopyReturns', { planId: plan.id, lines });
  expect([code, field]).toEqual(['INVALID_INPUT', ['input', 'lines']]);
  expect(await stored()).toEqual(before);
});

test('a note that says nothing is none', async () => {
  for (const note of nothing) {
    const { id } = await desk.made('registerPaperSubscriber', {
      ...{ ...good.registerPaperSubscriber, reference: desk.next('S') },
    });
    const [{ id: address }] = (await desk.read('paperSubscriber', id, 'addresses { id }')).addresses;
    const { version } = await desk.read('deliveryRoute', route.id, 'version');
    await desk.made('addDeliveryStop', { id: route.id, version, addressId: address, note });
  }
  const { stops } = await desk.read('deliveryRoute', route.id, 'stops { note }');
  expect(stops.map(({ note }: { note: string | null }) => note)).toEqual(stops.map(() => null));
});

test.each<[string, string, unknown]>([
  ['addDistributedTitle', 'code', 'HZRB'],
  ['addDistributedTitle', 'code', 'x'],
  ['addDistributedTitle', 'weekdays', []],
  ['addDistributedTitle', 'weekdays', [0]],
  ['addDistributedTitle', 'weekdays', [8]],
  ['addDistributedTitle', 'copyPriceMinor', '0'],
  ['addDistributedTitle', 'copyPriceMinor', '100001'],
  ['addDeliveryCarrier', 'code', 'c-1'],
  ['addDeliveryCarrier', 'phone', 'call me'],
  ['addDeliveryCarrier', 'copyRateMinor', '0'],
  ['addDeliveryCarrier', 'copyRateMinor', '1001'],
  ['addDeliveryRoute', 'deadline', '24:00'],
  ['addDeliveryRoute', 'deadline', '7:00'],
  ['addDeliveryRoute', 'deadline', '07:00\n'],
  ['registerPaperSubscriber', 'address', 'xx'],
  ['registerPaperSubscriber', 'reference', 'X'.repeat(31)],
  ['openIssuePlan', 'issueDate', '1999-12-31'],
  ['openIssuePlan', 'issueDate', '2999-12-31'],
  ['recordCopyReturns', 'lines', []],
])('%s refuses %s %p', async (mutation, field, value) => {
  const before = await stored();
  const outcome = await act(mutation, { ...good[mutation], [field]: value });
  expect([outcome.code, outcome.field]).toEqual(['INVALID_INPUT', ['input', field]]);
  expect(await stored()).toEqual(before);
});

test.each([
  ['addDistributedTitle', 'code'],
  ['addDeliveryCarrier', 'code'],
  ['registerPaperSubscriber', 'reference'],
])('%s gives a %s once; other companies have their own', async (mutation, field) => {
  const input = { ...good[mutation], [field]: mutation === 'addDistributedTitle' ? 'once' : 'ONCE' };
  expect((await desk.act(mutation, input)).code).toBeNull();
  expect(await desk.act(mutation, input)).toMatchObject({ code: 'DUPLICATE', field: ['input', field] });
  expect((await (await openDesk(graph)).act(mutation, input)).code).toBeNull();
});
