import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { getNamedType, isInputObjectType } from 'graphql';
import { distribution } from './subgraph.ts';
import { inDays, openDesk } from './testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const { carrier, route, outlet, title } = desk;
const [subscription, plan] = [
  await desk.subscription({ startsOn: '2024-01-01', months: 60 }),
  await desk.plan('2024-05-08'),
];
const complaint = await desk.made('fileDeliveryComplaint', {
  ...{ reference: 'B-0', subscriptionId: subscription.id, planId: plan.id, code: 'MISSED' },
});
const { addressId, subscriberId } = subscription;
const seen = ({ id, version = 1 }: { id: string; version?: number }) => ({ id, version });
const routeNow = { id: route.id, ...(await desk.read('deliveryRoute', route.id, 'version')) };
const name = { en: 'x' };
const road = await desk.dispatched('2024-05-10');
const [planned] = (await desk.notify(await desk.plan('2024-05-11'))).runs.nodes;
await desk.made('recordCopyReturns', { planId: road.id, lines: [{ outletId: outlet.id, copies: 1 }] });
const { returns } = await desk.read('issuePlan', road.id, 'returns { nodes { id } }');
const returnId = returns.nodes[0].id;
const { stops } = await desk.read('deliveryRoute', route.id, 'stops { id kind }');
const stopId = stops.find(({ kind }: { kind: string }) => kind === 'ADDRESS').id;
const otherRoute = await desk.made('addDeliveryRoute', {
  ...{ code: desk.next('R'), name, station: 'x', carrierId: carrier.id, deadline: '07:00' },
});
const place = { addressId };
const typhoon = await desk.plan('2023-05-12');
const cancelled = await desk.made('cancelIssuePlan', { ...seen(typhoon), reason: 'A typhoon' });
const opened = (await desk.notify(await desk.plan('2024-05-13'))) as { id: string; version: number };
await desk.made('reopenDraws', { id: opened.id, version: opened.version });
const open = await desk.read('issuePlan', opened.id, 'notices { id }');
const done = await desk.notify(await desk.plan('2024-05-14'));
await desk.made('cancelDeliveryRun', { ...done.runs.nodes[0], reason: 'A typhoon' });
const closed = await desk.made('closeIssuePlan', { id: done.id, version: done.version });
const later = { key: 'LONGEST_PAUSE', value: 400, validFrom: inDays(9), reason: 'x y z' };
const setting = await desk.act('setDistributionSetting', later, desk.manager);

/** An input of each mutation that has a text or an id, good but for what a test puts in. */
const good: Readonly<Record<string, object>> = {
  addDistributedTitle: { code: 'x1', name, weekdays: [1], copyPriceMinor: '1' },
  addDeliveryCarrier: { code: 'C-X', name: 'x', phone: '110', copyRateMinor: '1' },
  addDeliveryRoute: { code: 'R-X', name, station: 'x', carrierId: carrier.id, deadline: '07:00' },
  addDeliveryOutlet: {
    ...{ code: 'K-X', name, kind: 'SHOP', street: 'x' },
    ...{ routeId: route.id, routeVersion: routeNow.version },
  },
  assignDeliveryCarrier: { ...routeNow, carrierId: carrier.id },
  updateDistributedTitle: { ...seen(title), reason: 'x y z' },
  updateDeliveryCarrier: { ...seen(carrier), name: 'x', phone: '110', reason: 'x y z' },
  updateDeliveryOutlet: { ...seen(outlet), street: 'x', reason: 'x y z' },
  updateDeliveryRoute: { ...routeNow, station: 'x', deadline: '06:00', reason: 'x y z' },
  removeDeliveryStop: { ...routeNow, stopId, reason: 'x y z' },
  moveDeliveryStop: {
    ...{ ...routeNow, stopId, toRouteId: otherRoute.id, toRouteVersion: otherRoute.version },
    reason: 'x y z',
  },
  addDeliveryStop: { ...routeNow, addressId, note: 'x' },
  resequenceDeliveryRoute: { ...routeNow, stopIds: [] },
  registerPaperSubscriber: { reference: 'S-X', name: 'x', phone: '110', address: 'somewhere' },
  addDeliveryAddress: { subscriberId, address: 'somewhere' },
  updatePaperSubscriber: { ...seen({ id: subscriberId }), name: 'x', phone: '110' },
  correctDeliveryAddress: { addressId, address: 'somewhere' },
  erasePaperSubscriber: seen({ id: subscriberId }),
  startPaperSubscription: {
    ...{ reference: 'A-X', subscriberId, titleId: title.id, startsOn: '2024-01-01', months: 1 },
    ...{ pricePaidMinor: '1', place },
  },
  renewPaperSubscription: { ...seen(subscription), months: 1, pricePaidMinor: '1' },
  pausePaperSubscription: { ...seen(subscription), startsOn: inDays(5) },
  resumePaperSubscription: { ...seen(subscription), on: inDays(5) },
  movePaperSubscription: { ...seen(subscription), on: inDays(5), place },
  setTemporaryDeliveryAddress: {
    ...{ ...seen(subscription), startsOn: inDays(5), endsOn: inDays(6), place },
  },
  stopPaperSubscription: { ...seen(subscription), on: inDays(5) },
  refundPaperSubscription: seen(subscription),
  reversePaperSubscriptionRefund: { ...seen(subscription), reason: 'x' },
  restartPaperSubscription: { ...seen(subscription), on: inDays(9) },
  withdrawPaperSubscriptionTerm: { ...seen(subscription), reason: 'x' },
  correctPaperSubscriptionPrice: {
    ...{ ...seen(subscription), termNumber: 1, pricePaidMinor: '1', reason: 'x' },
  },
  openIssuePlan: { titleId: title.id, issueDate: '2024-05-09' },
  setDraw: { planId: plan.id, kind: 'FREE', routeId: route.id, copies: 1 },
  issuePrintNotice: { ...seen(plan), printerId: desk.printerId },
  reopenDraws: seen(plan),
  closeIssuePlan: seen(plan),
  takeProposedDraws: seen(plan),
  reopenIssuePlan: { ...seen(closed), reason: 'x y z' },
  cancelIssuePlan: { ...seen(plan), reason: 'x y z' },
  reinstateIssuePlan: { ...seen(cancelled), reason: 'x y z' },
  withdrawPrintNotice: { noticeId: open.notices[0].id, reason: 'x y z' },
  setDistributionSetting: { key: 'GRACE', value: 5, reason: 'x y z' },
  withdrawDistributionSetting: { id: setting.thing.values[0].id, reason: 'x y z' },
  departDeliveryRun: seen(plan),
  completeDeliveryRun: seen(plan),
  cancelDeliveryRun: { ...seen(road.run), reason: 'x y z' },
  reassignDeliveryRun: { ...planned, carrierId: carrier.id, reason: 'x y z' },
  withdrawCopyReturn: { returnId, reason: 'x y z' },
  recordCopyReturns: { planId: plan.id, lines: [{ outletId: outlet.id, copies: 1 }] },
  fileDeliveryComplaint: {
    ...{ reference: 'B-X', subscriptionId: subscription.id, planId: plan.id, code: 'WET' },
    said: '今早的報紙濕了',
  },
  resolveDeliveryComplaint: { ...seen(complaint), step: 'REJECT', resolution: 'x' },
  adjustCarrierPay: { carrierId: carrier.id, issueDate: '2024-05-01', chargeMinor: '1', reason: 'x' },
  prepareCarrierSettlement: { carrierId: carrier.id, month: '2024-05' },
  advanceCarrierSettlement: { ...seen(plan), step: 'TAKE_BACK', reason: 'x' },
  closeDistributionMonth: { organisationId: desk.organisation, month: '2024-01' },
  orderSubscriberErasure: { requestId: title.id, recordIds: [] },
  reopenDistributionMonth: { organisationId: desk.organisation, month: '2024-01', reason: 'forgotten' },
};
/** By whoever may: a month is finance's to close, a setting the manager's, people are the keeper's to erase. */
const act = (mutation: string, input: object) => {
  if (mutation === 'orderSubscriberErasure') return desk.act(mutation, input, viewers.privacyOfficer);
  if (mutation.endsWith('DistributionSetting')) return desk.act(mutation, input, desk.manager);
  return desk.act(mutation, input, mutation.endsWith('Month') ? viewers.finance : undefined);
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
const optional = ['addDeliveryStop.note', 'fileDeliveryComplaint.said'];

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
