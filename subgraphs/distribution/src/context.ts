import { personalDataOf, type RequestContext, type Session } from '@media-graph/subgraph';
import { scopeOf } from './access/scope.ts';
import { carrierContactRepository, carrierRepository } from './carrier/carrier.repository.ts';
import { figuresRepository, profileRepository } from './company/company.repository.ts';
import { complaintRepository } from './complaint/complaint.repository.ts';
import { copyReturnRepository } from './copy-return/copy-return.repository.ts';
import { deliveryRunRepository } from './delivery-run/delivery-run.repository.ts';
import {
  drawRepository,
  issuePlanRepository,
  printNoticeRepository,
} from './issue-plan/issue-plan.repository.ts';
import { outletRepository } from './outlet/outlet.repository.ts';
import { routeRepository, routeStopRepository } from './route/route.repository.ts';
import { routeSheetRepository } from './route-sheet/route-sheet.repository.ts';
import { settlementRepository } from './settlement/settlement.repository.ts';
import {
  addressRepository,
  subscriberContactRepository,
  subscriberRepository,
} from './subscriber/subscriber.repository.ts';
import {
  entryRepository,
  pauseRepository,
  placementRepository,
  subscriptionRepository,
} from './subscription/subscription.repository.ts';
import { titleRepository } from './title/title.repository.ts';

const repositories = ({ manager, viewer }: Session) => {
  const scope = scopeOf(viewer);
  return {
    titleRepository: titleRepository(manager),
    carrierRepository: carrierRepository(manager, scope),
    carrierContactRepository: carrierContactRepository(manager),
    outletRepository: outletRepository(manager, scope),
    routeRepository: routeRepository(manager, scope),
    routeStopRepository: routeStopRepository(manager, scope),
    subscriberRepository: subscriberRepository(manager, scope),
    subscriberContactRepository: subscriberContactRepository(manager),
    addressRepository: addressRepository(manager, scope),
    subscriptionRepository: subscriptionRepository(manager, scope),
    placementRepository: placementRepository(manager, scope),
    pauseRepository: pauseRepository(manager, scope),
    entryRepository: entryRepository(manager, scope),
    issuePlanRepository: issuePlanRepository(manager, scope),
    drawRepository: drawRepository(manager, scope),
    printNoticeRepository: printNoticeRepository(manager, scope),
    deliveryRunRepository: deliveryRunRepository(manager, scope),
    copyReturnRepository: copyReturnRepository(manager, scope),
    complaintRepository: complaintRepository(manager, scope),
    settlementRepository: settlementRepository(manager, scope),
    profileRepository: profileRepository(manager),
    figuresRepository: figuresRepository(manager, scope),
    routeSheetRepository: routeSheetRepository(manager),
  };
};

/** The table of what can be read. */
export const createDataSources = (session: Session) => {
  const { loader, groupLoader, pageLoader } = session;
  const from = repositories(session);
  const figures = (month: string) =>
    groupLoader(
      (ids) => from.figuresRepository.ofMonth(ids, month),
      (row) => row.organisationId,
    );
  const months = new Map<string, ReturnType<typeof figures>>();
  return {
    ...from,
    personalData: personalDataOf(session, 'staff'),
    titles: loader((ids) => from.titleRepository.byIds(ids)),
    titlesOf: groupLoader(
      (ids) => from.titleRepository.deliveredBy(ids),
      (row) => row.organisationId,
    ),
    carriers: loader((ids) => from.carrierRepository.byIds(ids)),
    carrierContacts: groupLoader(
      (ids) => from.carrierContactRepository.ofCarriers(ids),
      (row) => row.carrierId,
    ),
    outlets: loader((ids) => from.outletRepository.byIds(ids)),
    routes: loader((ids) => from.routeRepository.byIds(ids)),
    routesOfCarriers: groupLoader(
      (ids) => from.routeRepository.ofParents('carrierId', ids, 'code'),
      (row) => row.carrierId,
    ),
    stopsOfRoutes: groupLoader(
      (ids) => from.routeStopRepository.ofRoutes(ids),
      (row) => row.routeId,
    ),
    subscribers: loader((ids) => from.subscriberRepository.byIds(ids)),
    subscriberContacts: groupLoader(
      (ids) => from.subscriberContactRepository.ofSubscribers(ids),
      (row) => row.subscriberId,
    ),
    addresses: loader((ids) => from.addressRepository.byIds(ids)),
    addressesOfSubscribers: groupLoader(
      (ids) => from.addressRepository.ofSubscribers(ids),
      (row) => row.subscriberId,
    ),
    subscriptions: loader((ids) => from.subscriptionRepository.byIds(ids)),
    subscriptionsOfSubscribers: groupLoader(
      (ids) => from.subscriptionRepository.ofSubscribers(ids),
      (row) => row.subscriberId,
    ),
    placementsOfSubscriptions: groupLoader(
      (ids) => from.placementRepository.ofSubscriptions(ids),
      (row) => row.subscriptionId,
    ),
    pausesOfSubscriptions: groupLoader(
      (ids) => from.pauseRepository.ofSubscriptions(ids),
      (row) => row.subscriptionId,
    ),
    entriesOfSubscriptions: groupLoader(
      (ids) => from.entryRepository.ofSubscriptions(ids),
      (row) => row.subscriptionId,
    ),
    issuePlans: loader((ids) => from.issuePlanRepository.byIds(ids)),
    plansOfIssues: groupLoader(
      (ids) => from.issuePlanRepository.ofIssues(ids),
      (row) => row.issueId!,
    ),
    notifiedCopies: loader((ids) => from.printNoticeRepository.copiesOfIssues(ids)),
    printNotices: loader((ids) => from.printNoticeRepository.byIds(ids)),
    drawsOfPlans: groupLoader(
      (ids) => from.drawRepository.ofPlans(ids),
      (row) => row.planId,
    ),
    noticesOfPlans: groupLoader(
      (ids) => from.printNoticeRepository.ofPlans(ids),
      (row) => row.planId,
    ),
    deliveryRuns: loader((ids) => from.deliveryRunRepository.byIds(ids)),
    runsOfPlans: groupLoader(
      (ids) => from.deliveryRunRepository.ofPlans(ids),
      (row) => row.planId,
    ),
    returnsOfPlans: groupLoader(
      (ids) => from.copyReturnRepository.ofPlans(ids),
      (row) => row.planId,
    ),
    complaints: loader((ids) => from.complaintRepository.byIds(ids)),
    complaintsOfPlans: pageLoader((ids, page) => from.complaintRepository.ofPlans(ids, page)),
    settlements: loader((ids) => from.settlementRepository.byIds(ids)),
    profilesOf: groupLoader(
      (ids) => from.profileRepository.ofOrganisations(ids),
      (row) => row.organisationId,
    ),
    /** A company's figures of a month. */
    figuresOf: (month: string) => {
      const loader = months.get(month) ?? figures(month);
      months.set(month, loader);
      return loader;
    },
  };
};

export type DataSources = ReturnType<typeof createDataSources>;
export type Context = RequestContext<DataSources>;
