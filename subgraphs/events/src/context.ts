import {
  idTokens,
  personalDataOf,
  personKeeper,
  type RequestContext,
  readMembershipPass,
  type Session,
  type Transaction as TransactionOf,
} from '@media-graph/subgraph';
import { calendarLinkRepository } from './calendar-link/calendar-link.repository.ts';
import { keptRegistrants } from './data-subject-request/kept-registrants.ts';
import {
  eventRepository,
  eventStatusChangeRepository,
  previousDatesRepository,
} from './event/event.repository.ts';
import { eventListsRepository } from './event/event-lists.repository.ts';
import { eventExpenseRepository } from './event-expense/event-expense.repository.ts';
import { eventFigureRepository, statedAmountRepository } from './event-figure/event-figure.repository.ts';
import { eventRecurrenceRepository } from './event-recurrence/event-recurrence.repository.ts';
import { eventSessionRepository } from './event-session/event-session.repository.ts';
import { eventVoucherRepository } from './event-voucher/event-voucher.repository.ts';
import { facilityBookingRepository } from './facility-booking/facility-booking.repository.ts';
import { loadersByTimes } from './facility-booking/loaders-by-times.ts';
import { facilityBookingSeriesRepository } from './facility-booking-series/facility-booking-series.repository.ts';
import { hallClosureRepository } from './hall-closure/hall-closure.repository.ts';
import { hallEquipmentRepository } from './hall-equipment/hall-equipment.repository.ts';
import { hallRulesRepository } from './hall-rules/hall-rules.repository.ts';
import { investmentProblemRepository } from './investment-problem/investment-problem.repository.ts';
import {
  investmentProjectRepository,
  projectEstimateRepository,
  statusChangeRepository,
} from './investment-project/investment-project.repository.ts';
import { membershipRedemptionRepository } from './membership-redemption/membership-redemption.repository.ts';
import { newsAssignmentRepository } from './news-assignment/news-assignment.repository.ts';
import { newsCoverageRepository } from './news-coverage/news-coverage.repository.ts';
import { participationRepository } from './participation/participation.repository.ts';
import {
  eventRegistrationRepository,
  registrantRepository,
} from './registration/event-registration.repository.ts';
import {
  memberOpeningRepository,
  registrationDeskRepository,
  ticketKindRepository,
} from './registration-desk/registration-desk.repository.ts';
import { signingRepository } from './signing/signing.repository.ts';

const byEvent = ({ eventId }: { eventId: string }) => eventId;
const byProject = ({ projectId }: { projectId: string }) => projectId;
const byRoot = ({ rootId }: { rootId: string }) => rootId;

import { signingSeriesRepository } from './signing-series/signing-series.repository.ts';

const repositories = ({ manager, viewer }: Session) => ({
  eventRepository: eventRepository(manager, viewer),
  signingSeriesRepository: signingSeriesRepository(manager, viewer),
  eventListsRepository: eventListsRepository(manager, viewer),
  previousDatesRepository: previousDatesRepository(manager),
  participationRepository: participationRepository(manager),
  eventFigureRepository: eventFigureRepository(manager),
  statedAmountRepository: statedAmountRepository(manager),
  projectRepository: investmentProjectRepository(manager),
  projectEstimateRepository: projectEstimateRepository(manager),
  statusChangeRepository: statusChangeRepository(manager),
  signingRepository: signingRepository(manager, viewer),
  eventExpenseRepository: eventExpenseRepository(manager, viewer),
  investmentProblemRepository: investmentProblemRepository(manager, viewer),
  calendarLinkRepository: calendarLinkRepository(manager, viewer),
  hallRulesRepository: hallRulesRepository(manager),
  eventRecurrenceRepository: eventRecurrenceRepository(manager, viewer),
  eventSessionRepository: eventSessionRepository(manager, viewer),
  eventStatusChangeRepository: eventStatusChangeRepository(manager),
  registrationDeskRepository: registrationDeskRepository(manager, viewer),
  ticketKindRepository: ticketKindRepository(manager, viewer),
  memberOpeningRepository: memberOpeningRepository(manager, viewer),
  eventVoucherRepository: eventVoucherRepository(manager, viewer),
  eventRegistrationRepository: eventRegistrationRepository(manager, viewer),
  registrantRepository: registrantRepository(manager, viewer),
  membershipRedemptionRepository: membershipRedemptionRepository(manager, viewer),
  newsCoverageRepository: newsCoverageRepository(manager, viewer),
  newsAssignmentRepository: newsAssignmentRepository(manager, viewer),
  bookingRepository: facilityBookingRepository(manager, viewer),
  bookingSeriesRepository: facilityBookingSeriesRepository(manager, viewer),
  hallClosureRepository: hallClosureRepository(manager),
  hallEquipmentRepository: hallEquipmentRepository(manager, viewer),
});

/** The service's secrets. */
export type EventKeys = { readonly calendarKey: string; readonly membershipKey: string };

/** The table of what can be read. */
export const createDataSources = (session: Session, { calendarKey, membershipKey }: EventKeys) => {
  const { loader, groupLoader, pageLoader } = session;
  const from = repositories(session);
  const events = loader((ids) => from.eventRepository.byIds(ids));
  const loadEvents = (ids: readonly string[]) => Promise.all(ids.map((id) => events.load(id)));
  return {
    ...from,
    readPass: (signed: string) => readMembershipPass(membershipKey, signed),
    calendarTokens: idTokens(calendarKey, 'calendar link'),
    events,
    subEvents: pageLoader((ids, page) => from.eventRepository.pagesOf('superEventId', ids, page)),
    occasions: pageLoader((ids, page) => from.eventRepository.pagesOf('seriesId', ids, page)),
    previousOccasions: loader((ids) => from.eventListsRepository.previousOccasions(ids)),
    eventRecurrences: loader((ids) => from.eventRecurrenceRepository.byIds(ids)),
    occurrences: pageLoader((ids, page) => from.eventRepository.pagesOfRecurrences(ids, page)),
    eventsOrganised: pageLoader((ids, page) =>
      from.eventListsRepository.pagesOf('organised', ids, page, loadEvents),
    ),
    eventsAttended: pageLoader((ids, page) =>
      from.eventListsRepository.pagesOf('attended', ids, page, loadEvents),
    ),
    appearances: pageLoader((ids, page) =>
      from.eventListsRepository.pagesOf('appearances', ids, page, loadEvents),
    ),
    eventSessions: loader((ids) => from.eventSessionRepository.byIds(ids)),
    sessionsOfEvents: groupLoader(
      (ids) => from.eventSessionRepository.partsOf('eventId', ids, 'day', 'startTime'),
      byEvent,
    ),
    sessionTimes: loader((ids) => from.eventSessionRepository.timesOf(ids)),
    eventStatusChanges: groupLoader((ids) => from.eventStatusChangeRepository.ofEvents(ids), byEvent),
    hallRules: loader((ids) => from.hallRulesRepository.byIds(ids)),
    previousDates: groupLoader((ids) => from.previousDatesRepository.ofEvents(ids), byEvent),
    participations: pageLoader((ids, page) => from.participationRepository.pagesOfEvents(ids, page)),
    organisers: groupLoader((ids) => from.participationRepository.organisersOf(ids), byEvent),
    figures: groupLoader((ids) => from.eventFigureRepository.partsOf('eventId', ids, 'position'), byEvent),
    statedAmounts: groupLoader(
      (ids) => from.statedAmountRepository.partsOf('eventId', ids, 'position'),
      byEvent,
    ),
    projects: loader((ids) => from.projectRepository.byIds(ids)),
    estimates: groupLoader(
      (ids) => from.projectEstimateRepository.partsOf('projectId', ids, 'position'),
      byProject,
    ),
    statusChanges: groupLoader((ids) => from.statusChangeRepository.ofProjects(ids), byProject),
    investmentProblems: loader((ids) => from.investmentProblemRepository.byIds(ids)),
    problemsOfProjects: pageLoader((ids, page) =>
      from.investmentProblemRepository.pagesOfProjects(ids, page),
    ),
    outcomes: pageLoader((ids, page) => from.projectRepository.pagesOfOrigins(ids, page)),
    signings: loader((ids) => from.signingRepository.byIds(ids)),
    signingsOfEvents: pageLoader((ids, page) => from.signingRepository.pagesOfEvents(ids, page)),
    signingsOfProjects: pageLoader((ids, page) => from.signingRepository.pagesOfProjects(ids, page)),
    fundsOfEvents: groupLoader((ids) => from.signingRepository.ofFunds(ids), byEvent),
    signingsOfTrees: groupLoader((ids) => from.signingRepository.countedFor(ids, 'eventsWithParts'), byRoot),
    signingsOfEventsAlone: groupLoader((ids) => from.signingRepository.countedFor(ids, 'events'), byRoot),
    signingsOfOrganisers: groupLoader((ids) => from.signingRepository.countedFor(ids, 'organisers'), byRoot),
    eventExpenses: loader((ids) => from.eventExpenseRepository.byIds(ids)),
    reversalsOfExpenses: loader(
      (ids) => from.eventExpenseRepository.reversalsOf(ids),
      ({ reversesId }) => reversesId!,
    ),
    expensesOfEvents: pageLoader((ids, page) => from.eventExpenseRepository.pagesOfEvents(ids, page)),
    costsOfTrees: loader((ids) => from.eventExpenseRepository.costsOf(ids, 'eventsWithParts')),
    costsOfEvents: loader((ids) => from.eventExpenseRepository.costsOf(ids, 'events')),
    registrationDesks: loader((ids) => from.registrationDeskRepository.byIds(ids)),
    ticketKinds: loader((ids) => from.ticketKindRepository.byIds(ids)),
    ticketKindsOfEvents: groupLoader(
      (ids) => from.ticketKindRepository.partsOf('eventId', ids, 'position'),
      byEvent,
    ),
    memberOpeningsOfEvents: groupLoader(
      (ids) => from.memberOpeningRepository.partsOf('eventId', ids, 'opensAt'),
      byEvent,
    ),
    membershipRedemptions: loader((ids) => from.membershipRedemptionRepository.byIds(ids)),
    redemptionsOfRegistrations: groupLoader(
      (ids) => from.membershipRedemptionRepository.partsOf('registrationId', ids, 'createdAt'),
      ({ registrationId }) => registrationId!,
    ),
    eventVouchers: loader((ids) => from.eventVoucherRepository.byIds(ids)),
    eventRegistrations: loader((ids) => from.eventRegistrationRepository.byIds(ids)),
    placesInLine: loader((ids) => from.eventRegistrationRepository.placesInLine(ids)),
    registrants: loader((ids) => from.registrantRepository.byIds(ids)),
    personalData: personalDataOf(session, 'event-manager'),
    hallClosures: loader((ids) => from.hallClosureRepository.byIds(ids)),
    closuresOfFacilities: groupLoader(
      (ids) => from.hallClosureRepository.coming(ids),
      (row) => row.facilityId,
    ),
    personKeeper: personKeeper(session, keptRegistrants(session.manager)),
    newsCoverages: loader((ids) => from.newsCoverageRepository.byIds(ids)),
    coveragesOfEvents: groupLoader(
      (ids) => from.newsCoverageRepository.partsOf('eventId', ids, 'dueAt'),
      byEvent,
    ),
    newsAssignments: loader((ids) => from.newsAssignmentRepository.byIds(ids)),
    assignmentsOfCoverages: groupLoader(
      (ids) => from.newsAssignmentRepository.partsOf('coverageId', ids, 'dueAt'),
      ({ coverageId }) => coverageId,
    ),
    assignmentsOfArticles: groupLoader(
      (ids) => from.newsAssignmentRepository.partsOf('articleId', ids, 'dueAt'),
      ({ articleId }) => articleId!,
    ),
    assignmentsOfAssets: groupLoader(
      (ids) => from.newsAssignmentRepository.partsOf('assetId', ids, 'dueAt'),
      ({ assetId }) => assetId!,
    ),
    assignmentsOfPeople: pageLoader((ids, page) => from.newsAssignmentRepository.pagesOfPeople(ids, page)),
    bookings: loader((ids) => from.bookingRepository.byIds(ids)),
    bookingsOfFacilities: pageLoader((ids, page) => from.bookingRepository.pagesOf('facilityId', ids, page)),
    bookingsOfEvents: pageLoader((ids, page) => from.bookingRepository.pagesOf('eventId', ids, page)),
    bookingsOfSeries: pageLoader((ids, page) => from.bookingRepository.pagesOf('seriesId', ids, page)),
    bookingSeries: loader((ids) => from.bookingSeriesRepository.byIds(ids)),
    hallEquipment: loader((ids) => from.hallEquipmentRepository.byIds(ids)),
    equipmentOfBookings: groupLoader(
      (ids) => from.hallEquipmentRepository.booked(ids),
      ({ bookingId }) => bookingId,
    ),
    equipmentPeaks: loadersByTimes((times) =>
      loader((ids) => from.hallEquipmentRepository.peaks(ids, times)),
    ),
    occupiedTimes: loadersByTimes((times) =>
      groupLoader(
        (ids) => from.bookingRepository.occupied(ids, times),
        ({ facilityId }) => facilityId,
      ),
    ),
  };
};

export type DataSources = ReturnType<typeof createDataSources>;
export type Context = RequestContext<DataSources>;
export type Transaction = TransactionOf<DataSources>;
