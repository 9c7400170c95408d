import {
  closedMonthRepository,
  companyMonthLoaders,
  companySettingLoaders,
  lookupHash,
  pageLinks,
  personalDataOf,
  personKeeper,
  type RequestContext,
  type Session,
  type Transaction as TransactionOf,
  textSeal,
} from '@media-graph/subgraph';
import { visibleTo } from './access.ts';
import {
  agentRateRepository,
  agentRepository,
  commissionPaymentRepository,
  commissionRepository,
} from './agent/tour-agent.repository.ts';
import { allotmentRepository, travellerAllotmentRepository } from './allotment/tour-allotment.repository.ts';
import { amendmentRepository } from './amendment/tour-amendment.repository.ts';
import { attributionRepository } from './attribution/attribution.repository.ts';
import {
  bookingLineRepository,
  bookingRepository,
  contactRepository,
} from './booking/tour-booking.repository.ts';
import { companyRepository, figuresRepository } from './company/company.repository.ts';
import { keptTravellers } from './data-subject-request/kept-travellers.ts';
import { departureRepository, departureUnitRepository } from './departure/departure.repository.ts';
import { guideContactRepository, guideRepository } from './guide/tour-guide.repository.ts';
import { handoverAnswerRepository, handoverRepository } from './handover/tour-handover.repository.ts';
import { receiptRepository } from './receipt/tour-receipt.repository.ts';
import { seasonPriceRepository, seasonRepository } from './season/tour-season.repository.ts';
import { settlementRepository } from './settlement/travel-settlement.repository.ts';
import {
  costCorrectionRepository,
  serviceRepository,
  supplierRepository,
} from './supplier/travel-supplier.repository.ts';
import { itineraryRepository, tourRepository } from './tour/tour.repository.ts';
import { travelSeriesRepository } from './travel-series/travel-series.repository.ts';
import { identityRepository, travellerRepository } from './traveller/traveller.repository.ts';

const repositories = ({ manager, viewer }: Session) => ({
  tourRepository: tourRepository(manager, viewer),
  travelSeriesRepository: travelSeriesRepository(manager, viewer),
  itineraryRepository: itineraryRepository(manager),
  seasonRepository: seasonRepository(manager, viewer),
  seasonPriceRepository: seasonPriceRepository(manager),
  departureRepository: departureRepository(manager, viewer),
  departureUnitRepository: departureUnitRepository(manager),
  bookingRepository: bookingRepository(manager, viewer),
  bookingLineRepository: bookingLineRepository(manager, viewer),
  contactRepository: contactRepository(manager),
  agentRepository: agentRepository(manager, viewer),
  agentRateRepository: agentRateRepository(manager, viewer),
  commissionRepository: commissionRepository(manager, viewer),
  commissionPaymentRepository: commissionPaymentRepository(manager, viewer),
  receiptRepository: receiptRepository(manager, viewer),
  amendmentRepository: amendmentRepository(manager, viewer),
  travellerRepository: travellerRepository(manager, viewer),
  identityRepository: identityRepository(manager),
  allotmentRepository: allotmentRepository(manager, viewer),
  travellerAllotmentRepository: travellerAllotmentRepository(manager),
  guideRepository: guideRepository(manager, viewer),
  guideContactRepository: guideContactRepository(manager),
  supplierRepository: supplierRepository(manager, viewer),
  serviceRepository: serviceRepository(manager, viewer),
  costCorrectionRepository: costCorrectionRepository(manager, viewer),
  handoverRepository: handoverRepository(manager, viewer),
  handoverAnswerRepository: handoverAnswerRepository(manager),
  settlementRepository: settlementRepository(manager, viewer),
  attributionRepository: attributionRepository(manager, viewer),
  closedMonthRepository: closedMonthRepository(manager, visibleTo(viewer, 'HEADQUARTERS')),
  companyRepository: companyRepository(manager),
  figuresRepository: figuresRepository(manager, viewer),
});

/** Secrets of the service, each of at least 32 characters. */
export type TravelKeys = {
  readonly lookupKey: string;
  readonly dataKey: string;
  readonly linkKey: string;
};

/** The table of what can be read. */
export const createDataSources = (session: Session, { lookupKey, dataKey, linkKey }: TravelKeys) => {
  const { loader, keyLoader, groupLoader, pageLoader } = session;
  const from = repositories(session);
  return {
    ...from,
    personalData: personalDataOf(session, 'staff'),
    pageLinks: pageLinks(linkKey, session),
    /** Seals and opens numbers of documents of the viewer's company; the place is the traveller's id. */
    documents: textSeal(dataKey, session.viewer.organisation ?? ''),
    /** What something personal of the viewer's company is found by; null for a text that says nothing. */
    lookup: (kind: 'phone' | 'document', text: string) =>
      lookupHash(lookupKey, session.viewer.organisation ?? '', kind, text),
    personKeeper: personKeeper(
      session,
      keptTravellers(session.manager, {
        lookupOf: (company, kind, text) => lookupHash(lookupKey, company, kind, text),
        openDocument: (company, sealed, id) => textSeal(dataKey, company).open(sealed, id),
      }),
    ),
    tours: loader((ids) => from.tourRepository.byIds(ids)),
    toursOfProviders: pageLoader((ids, page) => from.tourRepository.publishedOf(ids, page)),
    itineraries: groupLoader(
      (ids) => from.itineraryRepository.ofTours(ids),
      (row) => row.tourId,
    ),
    seasonsOfTours: groupLoader(
      (ids) => from.seasonRepository.ofTours(ids),
      (row) => row.tourId,
    ),
    pricesOfSeasons: groupLoader(
      (ids) => from.seasonPriceRepository.ofSeasons(ids),
      (row) => row.seasonId,
    ),
    departures: loader((ids) => from.departureRepository.byIds(ids)),
    nextDepartures: loader(
      (ids) => from.departureRepository.nextOfTours(ids),
      (row) => row.tourId,
    ),
    datesOnSale: loader((ids) => from.departureRepository.datesOnSale(ids)),
    departuresAhead: loader((ids) => from.departureRepository.aheadOfGuides(ids)),
    departuresOfTours: pageLoader((ids, page) => from.departureRepository.pagesOf('tourId', ids, page)),
    departuresOfEvents: pageLoader((ids, page) => from.departureRepository.pagesOf('eventId', ids, page)),
    unitsOfDepartures: groupLoader(
      (ids) => from.departureUnitRepository.ofDepartures(ids),
      (row) => row.departureId,
    ),
    lapsedSeats: loader((ids) => from.departureRepository.lapsedSeats(ids)),
    bookings: loader((ids) => from.bookingRepository.byIds(ids)),
    bookingsOfDepartures: pageLoader((ids, page) => from.bookingRepository.pagesOfDepartures(ids, page)),
    linesOfBookings: groupLoader(
      (ids) => from.bookingLineRepository.ofBookings(ids),
      (row) => row.bookingId,
    ),
    contactsOfBookings: loader(
      (ids) => from.contactRepository.ofBookings(ids),
      (row) => row.bookingId,
    ),
    agents: loader((ids) => from.agentRepository.byIds(ids)),
    ratesOfAgents: groupLoader(
      (ids) => from.agentRateRepository.ofAgents(ids),
      (row) => row.agentId,
    ),
    owedToAgents: loader((ids) => from.commissionRepository.owedTo(ids)),
    commissionPayments: loader((ids) => from.commissionPaymentRepository.byIds(ids)),
    commissionPaymentsOfBookings: groupLoader(
      (ids) => from.commissionPaymentRepository.ofBookings(ids),
      (row) => row.bookingId,
    ),
    waitingPositions: loader((ids) => from.bookingRepository.waitingPositions(ids)),
    amendmentsOfBookings: groupLoader(
      (ids) => from.amendmentRepository.ofBookings(ids),
      (row) => row.bookingId,
    ),
    receipts: loader((ids) => from.receiptRepository.byIds(ids)),
    receiptsOfBookings: groupLoader(
      (ids) => from.receiptRepository.ofBookings(ids),
      (row) => row.bookingId,
    ),
    travellers: loader((ids) => from.travellerRepository.byIds(ids)),
    travellersOfBookings: groupLoader(
      (ids) => from.travellerRepository.ofBookings(ids),
      (row) => row.bookingId,
    ),
    allotments: loader((ids) => from.allotmentRepository.byIds(ids)),
    allotmentsOfDepartures: groupLoader(
      (ids) => from.allotmentRepository.ofDepartures(ids),
      (row) => row.departureId,
    ),
    occupantsOfDepartures: groupLoader(
      (ids) => from.allotmentRepository.occupantsOf(ids),
      (row) => row.departureId,
    ),
    identities: loader(
      (ids) => from.identityRepository.ofTravellers(ids),
      (row) => row.travellerId,
    ),
    guides: loader((ids) => from.guideRepository.byIds(ids)),
    guideContacts: loader(
      (ids) => from.guideContactRepository.ofGuides(ids),
      (row) => row.guideId,
    ),
    suppliers: loader((ids) => from.supplierRepository.byIds(ids)),
    owedToSuppliers: loader((ids) => from.serviceRepository.owedTo(ids)),
    services: loader((ids) => from.serviceRepository.byIds(ids)),
    servicesOfDepartures: groupLoader(
      (ids) => from.serviceRepository.ofDepartures(ids),
      (row) => row.departureId,
    ),
    correctionsOfServices: groupLoader(
      (ids) => from.costCorrectionRepository.ofServices(ids),
      (row) => row.serviceId,
    ),
    handovers: loader((ids) => from.handoverRepository.byIds(ids)),
    handoversOfDepartures: groupLoader(
      (ids) => from.handoverRepository.ofDepartures(ids),
      (row) => row.departureId,
    ),
    answersOfHandovers: groupLoader(
      (ids) => from.handoverAnswerRepository.ofHandovers(ids),
      (row) => row.handoverId,
    ),
    settlementsOfDepartures: loader(
      (ids) => from.settlementRepository.standing(ids),
      (row) => row.departureId,
    ),
    formerSettlements: groupLoader(
      (ids) => from.settlementRepository.former(ids),
      (row) => row.departureId,
    ),
    bookingsOfArticles: loader((ids) => from.attributionRepository.of('article', ids)),
    bookingsOfEvents: loader((ids) => from.attributionRepository.of('event', ids)),
    companies: loader(
      (ids) => from.companyRepository.ofOrganisations(ids),
      (row) => row.organisationId,
    ),
    ...companySettingLoaders(session, visibleTo(session.viewer, 'HEADQUARTERS')),
    ...companyMonthLoaders(session, from.closedMonthRepository, visibleTo(session.viewer, 'HEADQUARTERS')),
    figures: keyLoader((keys) => from.figuresRepository.ofMonths(keys), ['organisationId', 'month']),
  };
};

export type DataSources = ReturnType<typeof createDataSources>;
export type Context = RequestContext<DataSources>;
export type Transaction = TransactionOf<DataSources>;
