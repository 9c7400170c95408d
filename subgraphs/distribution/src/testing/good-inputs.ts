import { inDays } from '@media-graph/testing';
import type { openDesk } from './open-desk.ts';

/** An input of each mutation that has a text or an id, good but for what a test puts in. */
export const goodInputs = async (desk: Awaited<ReturnType<typeof openDesk>>) => {
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
  const { draws } = await desk.read('issuePlan', road.id, 'draws { nodes { id } }');
  const short = { planId: road.id, lines: [{ drawId: draws.nodes[0].id, copies: 1 }], reason: 'x y z' };
  const { shortfalls } = await desk.made(
    'recordDeliveryShortfalls',
    short,
    'plan { shortfalls { nodes { id } } }',
  );
  const gone = await desk.dispatched('2024-05-15');
  const through = await desk.made('completeDeliveryRun', seen(gone.run));
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
  const office = await desk.made(
    'registerPaperSubscriber',
    { reference: 'S-O', kind: 'OFFICE', name: 'x', phone: '110', address: 'somewhere' },
    'subscriber { id addresses { id } }',
  );
  const onAccount = await desk.made('startPaperSubscription', {
    ...{ reference: 'A-O', subscriberId: office.id, titleId: title.id, months: 1, startsOn: '2024-01-01' },
    ...{ pricePaidMinor: '9000', isOnAccount: true, place: { addressId: office.addresses[0].id } },
  });
  const bill = { subscriptionId: onAccount.id, amountMinor: '99' };
  const { id: invoiceId } = await desk.made('invoicePaperSubscription', bill);
  const cash = { invoiceId, amountMinor: '2', method: 'CASH' };
  const paid = await desk.made('recordPaperPayment', cash, 'invoice { payments { id } }');
  await desk.made('issuePaperCreditNote', { invoiceId, amountMinor: '98', reason: 'x y z' });
  const rate = { code: 'P-0', name, titleId: title.id, months: 1, priceMinor: '1', isCampaign: true };
  const ratePlan = await desk.act('addPaperRatePlan', { ...rate, validFrom: inDays(0) }, desk.manager);
  const vehicle = await desk.made('addDeliveryVehicle', { plateNumber: '粤L00001', capacityCopies: 1 });
  const cheaper = { outletId: outlet.id, percent: 40, validFrom: inDays(9), reason: 'x y z' };
  const discount = await desk.act(
    'setDeliveryOutletDiscount',
    cheaper,
    desk.manager,
    'outlet { discounts { id } }',
  );
  const setting = await desk.act('setDistributionSetting', later, desk.manager);

  const good: Readonly<Record<string, object>> = {
    addDistributedTitle: { code: 'x1', name, weekdays: [1], copyPriceMinor: '1' },
    addDeliveryCarrier: { code: 'C-X', name: 'x', phone: '110', copyRateMinor: '1' },
    addDeliveryVehicle: { plateNumber: '粤L00002', capacityCopies: 1 },
    updateDeliveryVehicle: { ...seen(vehicle), plateNumber: '粤L00003', reason: 'x y z' },
    assignDeliveryVehicle: { ...seen(vehicle), carrierId: carrier.id, startsOn: inDays(1) },
    clearDeliveryVehicle: { ...seen(vehicle), startsOn: inDays(1) },
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
    removeDeliveryAddress: { addressId },
    mergePaperSubscribers: {
      ...{ ...seen({ id: subscriberId }), intoId: office.id, intoVersion: 1, reason: 'x y z' },
    },
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
    setPaperAutoRenewal: { ...seen(subscription), hasAutoRenewal: false },
    changePaperSubscriptionCopies: { ...seen(subscription), copies: 9, on: inDays(5), reason: 'x' },
    invoicePaperSubscription: bill,
    invoiceOutletMonth: { outletId: outlet.id, month: '2024-05', amountMinor: '1' },
    recordPaperPayment: { ...cash, amountMinor: '1' },
    recordPaperRefund: { ...cash, amountMinor: '1', reason: 'x y z' },
    issuePaperCreditNote: { invoiceId, amountMinor: '1', reason: 'x y z' },
    reversePaperPayment: { paymentId: paid.payments[0].id, reason: 'x y z' },
    addPaperRatePlan: {
      code: 'P-X',
      name,
      titleId: title.id,
      months: 1,
      priceMinor: '1',
      validFrom: inDays(0),
    },
    updatePaperRatePlan: { ...seen(ratePlan.thing), reason: 'x y z' },
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
    setDeliveryOutletDiscount: cheaper,
    withdrawDeliveryOutletDiscount: { id: discount.thing.discounts[0].id, reason: 'x y z' },
    setDistributionSetting: { key: 'GRACE', value: 5, reason: 'x y z' },
    withdrawDistributionSetting: { id: setting.thing.values[0].id, reason: 'x y z' },
    departDeliveryRun: seen(plan),
    completeDeliveryRun: seen(plan),
    cancelDeliveryRun: { ...seen(road.run), reason: 'x y z' },
    reopenDeliveryRun: { ...seen(through), reason: 'x y z' },
    loadDeliveryRun: { ...planned, vehicleId: vehicle.id },
    recordDeliveryShortfalls: short,
    reverseDeliveryShortfall: { shortfallId: shortfalls.nodes[0].id, reason: 'x y z' },
    reassignDeliveryRun: { ...planned, carrierId: carrier.id, reason: 'x y z' },
    withdrawCopyReturn: { returnId, reason: 'x y z' },
    recordCopyReturns: { planId: plan.id, lines: [{ outletId: outlet.id, copies: 1 }] },
    fileDeliveryComplaint: {
      ...{ reference: 'B-X', subscriptionId: subscription.id, planId: plan.id, code: 'WET' },
      said: '今早的報紙濕了',
    },
    fileOutletComplaint: {
      ...{ reference: 'O-X', outletId: outlet.id, planId: road.id, code: 'SHORT_BUNDLE', copies: 1 },
    },
    resolveDeliveryComplaint: { ...seen(complaint), step: 'REJECT', resolution: 'x' },
    adjustCarrierPay: { carrierId: carrier.id, issueDate: '2024-05-01', chargeMinor: '1', reason: 'x' },
    prepareCarrierSettlement: { carrierId: carrier.id, month: '2024-05' },
    advanceCarrierSettlement: { ...seen(plan), step: 'TAKE_BACK', reason: 'x' },
    closeDistributionMonth: { organisationId: desk.organisation, month: '2024-01' },
    orderSubscriberErasure: { requestId: title.id, recordIds: [] },
    reopenDistributionMonth: { organisationId: desk.organisation, month: '2024-01', reason: 'forgotten' },
  };

  return { good, plan };
};
