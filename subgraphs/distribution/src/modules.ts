import type { Module } from '@media-graph/subgraph';
import { deliveryCarrier } from './carrier/delivery-carrier.module.ts';
import { circulationSeries } from './circulation-series/circulation-series.module.ts';
import { closedMonth } from './closed-month/closed-month.module.ts';
import { company } from './company/company.module.ts';
import { deliveryComplaint } from './complaint/delivery-complaint.module.ts';
import { copyReturn } from './copy-return/copy-return.module.ts';
import { dataSubjectRequest } from './data-subject-request/data-subject-request.module.ts';
import { deliveryRun } from './delivery-run/delivery-run.module.ts';
import { deliveryShortfall } from './delivery-shortfall/delivery-shortfall.module.ts';
import { distributionSetting } from './distribution-setting/distribution-setting.module.ts';
import { issuePlan } from './issue-plan/issue-plan.module.ts';
import { newspaperIssue } from './newspaper-issue/newspaper-issue.module.ts';
import { deliveryOutlet } from './outlet/delivery-outlet.module.ts';
import { outletDiscount } from './outlet-discount/outlet-discount.module.ts';
import { outletMonth } from './outlet-month/outlet-month.module.ts';
import { paperInvoice } from './paper-invoice/paper-invoice.module.ts';
import { paperRatePlan } from './rate-plan/paper-rate-plan.module.ts';
import { deliveryRoute } from './route/delivery-route.module.ts';
import { routeSheet } from './route-sheet/route-sheet.module.ts';
import { carrierSettlement } from './settlement/carrier-settlement.module.ts';
import { paperSubscriber } from './subscriber/paper-subscriber.module.ts';
import { paperSubscription } from './subscription/paper-subscription.module.ts';
import { subscriptionGrowth } from './subscription-growth/subscription-growth.module.ts';
import { distributedTitle } from './title/distributed-title.module.ts';
import { transportList } from './transport-list/transport-list.module.ts';
import { deliveryVehicle } from './vehicle/delivery-vehicle.module.ts';

/** All that the subgraph knows, thing by thing. */
export const modules: readonly Module[] = [
  company,
  distributionSetting,
  closedMonth,
  distributedTitle,
  deliveryCarrier,
  deliveryVehicle,
  deliveryOutlet,
  deliveryRoute,
  routeSheet,
  transportList,
  paperRatePlan,
  paperSubscriber,
  paperSubscription,
  paperInvoice,
  outletDiscount,
  outletMonth,
  deliveryComplaint,
  issuePlan,
  deliveryRun,
  copyReturn,
  deliveryShortfall,
  carrierSettlement,
  newspaperIssue,
  circulationSeries,
  subscriptionGrowth,
  dataSubjectRequest,
];
