import type { TestSubgraph, Thing } from '@media-graph/testing';
import { inDays } from '@media-graph/testing';
import { openDesk } from './open-desk.ts';

/** A company with something in every table, and its mark in every text that is written. */
export const twinDesk = async (graph: TestSubgraph, mark: string) => {
  const desk = await openDesk(graph, mark);
  const plan = await desk.dispatched('2024-05-08', { route: 100, outlet: 40 });
  const subscription = await desk.subscription({
    ...{ startsOn: '2024-01-01', months: 60, pricePaidMinor: `3660${mark.length}` },
  });
  await desk.made('pausePaperSubscription', { id: subscription.id, version: 1, startsOn: inDays(1) });
  const ratePlan = await desk.act(
    'addPaperRatePlan',
    {
      ...{ code: `T-${mark}`, name: { en: mark }, titleId: desk.title.id, months: 60, priceMinor: '36600' },
      ...{ leastCopies: 1000, validFrom: '2024-01-01', validUntil: inDays(300) },
    },
    desk.manager,
  );
  const office = await desk.made(
    'registerPaperSubscriber',
    {
      ...{ reference: desk.next('S'), kind: 'OFFICE', name: `單位${mark}`, phone: '0752-2831234' },
      address: `HUMAN${mark}路1號`,
    },
    'subscriber { id addresses { id } }',
  );
  const onAccount = await desk.made('startPaperSubscription', {
    ...{ reference: desk.next('A'), subscriberId: office.id, titleId: desk.title.id, months: 1 },
    ...{ startsOn: '2024-01-01', pricePaidMinor: '9000', isOnAccount: true },
    place: { addressId: office.addresses[0].id },
  });
  const bill = await desk.made('invoicePaperSubscription', { subscriptionId: onAccount.id });
  const paid = await desk.made(
    'recordPaperPayment',
    { invoiceId: bill.id, amountMinor: '9', method: 'CASH' },
    'invoice { payments { id } }',
  );
  await desk.made('issuePaperCreditNote', { invoiceId: bill.id, amountMinor: '9', reason: '多開了' });
  await desk.made('recordCopyReturns', { planId: plan.id, lines: [{ outletId: desk.outlet.id, copies: 3 }] });
  const complaint = await desk.made('fileDeliveryComplaint', {
    ...{ reference: `B-${mark}`, subscriptionId: subscription.id, planId: plan.id, code: 'MISSED' },
    said: `HUMAN${mark}：今早沒有報紙`,
  });
  const { draws } = await desk.read('issuePlan', plan.id, 'draws { nodes { id } }');
  const short = await desk.made(
    'recordDeliveryShortfalls',
    { planId: plan.id, lines: [{ drawId: draws.nodes[0].id, copies: 2 }], reason: `少送${mark}` },
    'plan { shortfalls { nodes { id } } }',
  );
  await desk.made('completeDeliveryRun', { id: plan.run.id, version: plan.run.version });
  await desk.made('adjustCarrierPay', {
    ...{ carrierId: desk.carrier.id, issueDate: '2024-06-01', chargeMinor: '7', reason: '調整' },
  });
  const settlement = await desk.made('prepareCarrierSettlement', {
    ...{ carrierId: desk.carrier.id, month: '2024-05' },
  });
  const vehicle = await desk.made('addDeliveryVehicle', {
    ...{ plateNumber: `粤L9${mark.slice(0, 4).padEnd(4, '0')}`, capacityCopies: 2000 },
    driver: { name: `司機HUMAN${mark}`, phone: '13812345670' },
  });
  await desk.made('assignDeliveryVehicle', {
    ...{ id: vehicle.id, version: 1, carrierId: desk.carrier.id, startsOn: inDays(1) },
  });
  await desk.act(
    'setDeliveryOutletDiscount',
    { outletId: desk.outlet.id, percent: 40, validFrom: inDays(3), reason: `優惠${mark}` },
    desk.manager,
  );
  const typhoon = await desk.plan('2024-05-20');
  await desk.made('cancelIssuePlan', { id: typhoon.id, version: typhoon.version, reason: `颱風${mark}` });
  const reason = `定數${mark}`;
  const setting = { key: 'LONGEST_PAUSE', value: 400, validFrom: inDays(5), reason };
  await desk.act('setDistributionSetting', setting, desk.manager);
  await graph.sql(
    `INSERT INTO monthly_figures (organisation_id, month, issues, gross_copies, returned_copies, runs, runs_on_time,
       complaints, is_synthetic) VALUES ($1, '2023-05', 1, $2, 0, 0, 0, 0, true)`,
    [desk.organisation, `98765${mark.length}`],
  );
  const { notices } = await desk.read('issuePlan', plan.id, 'notices { id }');
  const things: Thing[] = [
    ['DistributedTitle', desk.title.id],
    ['PaperRatePlan', ratePlan.thing.id],
    ['PaperInvoice', bill.id],
    ['DeliveryRoute', desk.route.id],
    ['DeliveryCarrier', desk.carrier.id],
    ['DeliveryVehicle', vehicle.id],
    ['DeliveryOutlet', desk.outlet.id],
    ['IssuePlan', plan.id],
    ['DeliveryRun', plan.run.id],
    ['NewspaperIssue', plan.issue.id, { goodCopies: 200 }],
    ['PaperSubscription', subscription.id],
    ['PaperSubscriber', subscription.subscriberId],
    ['DeliveryAddress', subscription.addressId],
    ['DeliveryComplaint', complaint.id],
    ['CarrierSettlement', settlement.id],
    ['PrintNotice', notices[0].id],
    ['Organisation', desk.organisation],
  ];
  return {
    ...desk,
    mark,
    things,
    issueId: plan.issue.id as string,
    paymentId: paid.payments[0].id as string,
    drawId: draws.nodes[0].id as string,
    shortfallId: short.shortfalls.nodes[0].id as string,
  };
};
