import type { twinDesk } from './twin-desk.ts';

type Twin = Awaited<ReturnType<typeof twinDesk>>;

/** What staff of the one company might try with the ids of the other, mutation by mutation. */
export const twinAttempts = (one: Twin, other: Twin, returnId: string): [string, object][] => {
  const of = (type: string): string => other.things.find(([name]) => name === type)![1];
  const [routeId, carrierId, outletId] = [of('DeliveryRoute'), of('DeliveryCarrier'), of('DeliveryOutlet')];
  const [planId, subscriberId, titleId] = [of('IssuePlan'), of('PaperSubscriber'), of('DistributedTitle')];
  const [subscriptionId, addressId] = [of('PaperSubscription'), of('DeliveryAddress')];
  const invoiceId = of('PaperInvoice');
  const seen = (type: string, version = 1) => ({ id: of(type), version });
  const [subscription, plan, run] = [
    seen('PaperSubscription', 2),
    seen('IssuePlan', 3),
    seen('DeliveryRun', 3),
  ];
  const [route, ownRoute] = [seen('DeliveryRoute', 3), { id: one.route.id, version: 3 }];
  const [named, reason] = [{ name: { en: 'x' } }, 'x y z'];
  const line = { outletId, copies: 1 };
  return [
    ['addDeliveryRoute', { code: 'R-X', ...named, station: 'x', carrierId, deadline: '07:00' }],
    ['addDeliveryOutlet', { code: 'K-X', ...named, kind: 'SHOP', street: 'x', routeId, routeVersion: 3 }],
    ['resequenceDeliveryRoute', { ...route, stopIds: [] }],
    ['assignDeliveryCarrier', { ...route, carrierId }],
    ['assignDeliveryCarrier', { ...ownRoute, carrierId }],
    ['addDeliveryStop', { ...route, addressId }],
    ['addDeliveryStop', { ...ownRoute, addressId }],
    ['updateDeliveryRoute', { ...route, reason }],
    ['removeDeliveryStop', { ...route, stopId: addressId, reason }],
    ['removeDeliveryStop', { ...ownRoute, stopId: addressId, reason }],
    ['moveDeliveryStop', { ...route, stopId: addressId, toRouteId: ownRoute.id, toRouteVersion: 3, reason }],
    ['moveDeliveryStop', { ...ownRoute, stopId: addressId, toRouteId: routeId, toRouteVersion: 3, reason }],
    ['updateDeliveryCarrier', { ...seen('DeliveryCarrier'), reason }],
    ['updateDeliveryVehicle', { ...seen('DeliveryVehicle', 2), reason }],
    ['assignDeliveryVehicle', { ...seen('DeliveryVehicle', 2), carrierId, startsOn: '2099-01-01' }],
    ['clearDeliveryVehicle', { ...seen('DeliveryVehicle', 2), startsOn: '2099-01-01' }],
    ['updateDeliveryOutlet', { ...seen('DeliveryOutlet'), reason }],
    ['updateDistributedTitle', { ...seen('DistributedTitle'), reason }],
    ['erasePaperSubscriber', seen('PaperSubscriber')],
    ['updatePaperSubscriber', { ...seen('PaperSubscriber'), name: 'x' }],
    ['correctDeliveryAddress', { addressId, address: 'elsewhere' }],
    ['addDeliveryAddress', { subscriberId, address: 'somewhere' }],
    ['removeDeliveryAddress', { addressId }],
    [
      'mergePaperSubscribers',
      {
        ...{
          ...seen('PaperSubscriber'),
          intoId: one.things.find(([name]) => name === 'PaperSubscriber')![1],
        },
        ...{ intoVersion: 1, reason },
      },
    ],
    ['setPaperAutoRenewal', { ...subscription, hasAutoRenewal: false }],
    [
      'startPaperSubscription',
      {
        ...{ reference: 'A-X', subscriberId, titleId, startsOn: '2024-01-01', months: 1 },
        ...{ pricePaidMinor: '1', place: { addressId } },
      },
    ],
    ['pausePaperSubscription', { ...subscription, startsOn: '2024-07-01' }],
    ['resumePaperSubscription', { ...subscription, on: '2024-07-01' }],
    ['stopPaperSubscription', { ...subscription, on: '2024-07-01' }],
    ['refundPaperSubscription', subscription],
    ['changePaperSubscriptionCopies', { ...subscription, copies: 9, on: '2024-07-01', reason }],
    ['reversePaperSubscriptionRefund', { ...subscription, reason: 'x' }],
    ['restartPaperSubscription', { ...subscription, on: '2024-07-01' }],
    ['withdrawPaperSubscriptionTerm', { ...subscription, reason: 'x' }],
    ['correctPaperSubscriptionPrice', { ...subscription, termNumber: 1, pricePaidMinor: '1', reason: 'x' }],
    ['invoicePaperSubscription', { subscriptionId, amountMinor: '1' }],
    ['invoiceOutletMonth', { outletId, month: '2024-05' }],
    ['recordPaperPayment', { invoiceId, amountMinor: '1', method: 'CASH' }],
    ['recordPaperRefund', { invoiceId, amountMinor: '1', method: 'CASH', reason }],
    ['issuePaperCreditNote', { invoiceId, reason }],
    ['reversePaperPayment', { paymentId: other.paymentId, reason }],
    ['renewPaperSubscription', { ...subscription, months: 1, pricePaidMinor: '1' }],
    ['movePaperSubscription', { ...subscription, on: '2024-05-01', place: { addressId } }],
    [
      'setTemporaryDeliveryAddress',
      { ...subscription, startsOn: '2024-05-01', endsOn: '2024-05-02', place: { addressId } },
    ],
    ['openIssuePlan', { titleId, issueDate: '2024-05-09', issueId: other.issueId }],
    ['setDraw', { planId, kind: 'FREE', routeId, copies: 1 }],
    ['issuePrintNotice', { ...plan, printerId: other.printerId }],
    ['reopenDraws', plan],
    ['closeIssuePlan', plan],
    ['reopenIssuePlan', { ...plan, reason }],
    ['takeProposedDraws', plan],
    ['cancelIssuePlan', { ...plan, reason }],
    ['reinstateIssuePlan', { ...plan, reason }],
    ['withdrawPrintNotice', { noticeId: seen('PrintNotice').id, reason }],
    ['departDeliveryRun', run],
    ['completeDeliveryRun', run],
    ['cancelDeliveryRun', run],
    ['reassignDeliveryRun', { ...run, carrierId, reason }],
    ['reopenDeliveryRun', { ...run, reason }],
    ['loadDeliveryRun', { ...run, vehicleId: seen('DeliveryVehicle').id }],
    ['withdrawCopyReturn', { returnId, reason }],
    ['recordDeliveryShortfalls', { planId, lines: [{ drawId: other.drawId, copies: 1 }], reason }],
    ['reverseDeliveryShortfall', { shortfallId: other.shortfallId, reason }],
    ['recordCopyReturns', { planId, lines: [line] }],
    ['recordCopyReturns', { planId: one.things.find(([name]) => name === 'IssuePlan')![1], lines: [line] }],
    ['fileOutletComplaint', { reference: 'O-X', outletId, planId, code: 'SHORT_BUNDLE', copies: 1 }],
    ['fileDeliveryComplaint', { reference: 'B-X', subscriptionId, planId, code: 'WET' }],
    ['resolveDeliveryComplaint', { ...seen('DeliveryComplaint'), step: 'CREDIT' }],
    ['adjustCarrierPay', { carrierId, issueDate: '2024-05-01', chargeMinor: '1', reason: 'x' }],
    ['prepareCarrierSettlement', { carrierId, month: '2024-04' }],
    ['advanceCarrierSettlement', { ...seen('CarrierSettlement'), step: 'VOID' }],
  ];
};
