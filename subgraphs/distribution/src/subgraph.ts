import { forgetPeople, type Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { deliveryCarrier } from './carrier/delivery-carrier.module.ts';
import { circulationSeries } from './circulation-series/circulation-series.module.ts';
import { closedMonth } from './closed-month/closed-month.module.ts';
import { company } from './company/company.module.ts';
import { deliveryComplaint } from './complaint/delivery-complaint.module.ts';
import { createDataSources, type DataSources, type DistributionKeys } from './context.ts';
import { copyReturn } from './copy-return/copy-return.module.ts';
import { dataSubjectRequest } from './data-subject-request/data-subject-request.module.ts';
import { deliveryRun } from './delivery-run/delivery-run.module.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { distributionSetting } from './distribution-setting/distribution-setting.module.ts';
import { issuePlan } from './issue-plan/issue-plan.module.ts';
import { newspaperIssue } from './newspaper-issue/newspaper-issue.module.ts';
import { deliveryOutlet } from './outlet/delivery-outlet.module.ts';
import { outletMonth } from './outlet-month/outlet-month.module.ts';
import { paperInvoice } from './paper-invoice/paper-invoice.module.ts';
import { paperRatePlan } from './rate-plan/paper-rate-plan.module.ts';
import { deliveryRoute } from './route/delivery-route.module.ts';
import { routeSheet } from './route-sheet/route-sheet.module.ts';
import { sheetRoute } from './route-sheet/sheet-route.ts';
import { carrierSettlement } from './settlement/carrier-settlement.module.ts';
import { paperSubscriber } from './subscriber/paper-subscriber.module.ts';
import { paperSubscription } from './subscription/paper-subscription.module.ts';
import { subscriptionGrowth } from './subscription-growth/subscription-growth.module.ts';
import { distributedTitle } from './title/distributed-title.module.ts';
import { transportList } from './transport-list/transport-list.module.ts';
import { transportRoute } from './transport-list/transport-route.ts';

/** The subgraph with its keys. */
export const distributionWith = (keys: DistributionKeys): Subgraph<DataSources> => ({
  name: 'distribution',
  directory: import.meta.dirname,
  modules: [
    ...[
      company,
      distributionSetting,
      closedMonth,
      distributedTitle,
      deliveryCarrier,
      deliveryOutlet,
      deliveryRoute,
      routeSheet,
      transportList,
    ],
    ...[paperRatePlan, paperSubscriber, paperSubscription, paperInvoice, outletMonth, deliveryComplaint],
    ...[issuePlan, deliveryRun, copyReturn, carrierSettlement, newspaperIssue],
    ...[circulationSeries, subscriptionGrowth, dataSubjectRequest],
  ],
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources: (session) => createDataSources(session, keys),
  routes: (app, tools) => {
    sheetRoute(keys.linkKey)(app, tools);
    transportRoute(keys.linkKey)(app, tools);
  },
  jobs: [forgetPeople],
  demonstration,
});

/** With keys that everybody may read, for local runs and tests, whose people are all made up. */
export const distribution = distributionWith({
  lookupKey: 'the look-up key of people who are made up',
  linkKey: 'the key of links to sheets that are made up',
});
