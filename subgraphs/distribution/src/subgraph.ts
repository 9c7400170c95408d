import { type Subgraph, seedId } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole } from './access/scope.ts';
import { CarrierContactEntity, CarrierEntity } from './carrier/carrier.entity.ts';
import { carrier } from './carrier/carrier.resolvers.ts';
import { company } from './company/company.resolvers.ts';
import { seedCompany } from './company/company.seed.ts';
import { DistributionProfileEntity, MonthlyFiguresEntity } from './company/distribution-profile.entity.ts';
import { ComplaintEntity } from './complaint/complaint.entity.ts';
import { complaint } from './complaint/complaint.resolvers.ts';
import { seedComplaints } from './complaint/complaints.seed.ts';
import { constraintErrors } from './constraint-errors.ts';
import { createDataSources, type DataSources } from './context.ts';
import { CopyReturnEntity } from './copy-return/copy-return.entity.ts';
import { copyReturn } from './copy-return/copy-return.resolvers.ts';
import { DeliveryRunEntity } from './delivery-run/delivery-run.entity.ts';
import { deliveryRun } from './delivery-run/delivery-run.resolvers.ts';
import { collectDraws } from './issue-plan/collect-draws.resolvers.ts';
import { issueNotice } from './issue-plan/issue-notice.resolvers.ts';
import { DrawEntity, IssuePlanEntity, PrintNoticeEntity } from './issue-plan/issue-plan.entity.ts';
import { issuePlan } from './issue-plan/issue-plan.resolvers.ts';
import { seedMay } from './issue-plan/may-2024.seed.ts';
import { newspaperIssue } from './newspaper-issue/newspaper-issue.resolvers.ts';
import { OutletEntity } from './outlet/outlet.entity.ts';
import { outlet } from './outlet/outlet.resolvers.ts';
import { DeliveryRouteEntity, RouteStopEntity } from './route/delivery-route.entity.ts';
import { seedNetwork } from './route/network.seed.ts';
import { route } from './route/route.resolvers.ts';
import { routeSheet } from './route-sheet/route-sheet.resolvers.ts';
import { sheetRoute } from './route-sheet/sheet-route.ts';
import { seedAtScale } from './seed-scale.ts';
import { CarrierSettlementEntity } from './settlement/carrier-settlement.entity.ts';
import { settlement } from './settlement/settlement.resolvers.ts';
import {
  StoredAddressEntity,
  SubscriberContactEntity,
  SubscriberEntity,
} from './subscriber/subscriber.entity.ts';
import { subscriber } from './subscriber/subscriber.resolvers.ts';
import { pauseAndStop } from './subscription/pause-and-stop.resolvers.ts';
import { startAndMove } from './subscription/start-and-move.resolvers.ts';
import {
  DeliveryPlacementEntity,
  PaperSubscriptionEntity,
  SubscriptionEntryEntity,
  SubscriptionPauseEntity,
} from './subscription/subscription.entity.ts';
import { subscription } from './subscription/subscription.resolvers.ts';
import { seedSubscriptions } from './subscription/subscriptions.seed.ts';
import { DistributedTitleEntity } from './title/distributed-title.entity.ts';
import { title } from './title/title.resolvers.ts';

export const distribution: Subgraph<DataSources> = {
  name: 'distribution',
  directory: import.meta.dirname,
  modules: [
    {
      resolvers: [
        title,
        carrier,
        outlet,
        route,
        subscriber,
        subscription,
        startAndMove,
        pauseAndStop,
        issuePlan,
        collectDraws,
        issueNotice,
        deliveryRun,
        copyReturn,
        complaint,
        settlement,
        routeSheet,
        newspaperIssue,
        company,
      ],
      entities: [
        DistributedTitleEntity,
        CarrierEntity,
        CarrierContactEntity,
        OutletEntity,
        DeliveryRouteEntity,
        RouteStopEntity,
        SubscriberEntity,
        SubscriberContactEntity,
        StoredAddressEntity,
        PaperSubscriptionEntity,
        DeliveryPlacementEntity,
        SubscriptionPauseEntity,
        SubscriptionEntryEntity,
        IssuePlanEntity,
        DrawEntity,
        PrintNoticeEntity,
        DeliveryRunEntity,
        CopyReturnEntity,
        ComplaintEntity,
        CarrierSettlementEntity,
        DistributionProfileEntity,
        MonthlyFiguresEntity,
      ],
      constraintErrors,
    },
  ],
  migrations,
  databaseRoles: [
    'distribution_reader',
    'distribution_staff',
    'distribution_headquarters',
    'distribution_finance',
  ],
  databaseRole,
  createDataSources,
  routes: sheetRoute,
  demonstration: {
    seeds: {
      network: seedNetwork,
      subscriptions: seedSubscriptions,
      may: seedMay,
      complaints: seedComplaints,
      company: seedCompany,
    },
    seedAtScale,
    seedAs: { organisation: seedId('Organisation', 'distribution'), roles: ['staff'] },
  },
};
