import type { RequestContext, Session } from '@media-graph/subgraph';
import { eventRepository, previousDatesRepository } from './event/event.repository.ts';
import { eventListsRepository } from './event/event-lists.repository.ts';
import { eventFigureRepository, statedAmountRepository } from './event-figure/event-figure.repository.ts';
import { bookingScope } from './facility-booking/booking-scope.ts';
import { facilityBookingRepository } from './facility-booking/facility-booking.repository.ts';
import {
  investmentProjectRepository,
  projectEstimateRepository,
  stageChangeRepository,
} from './investment-project/investment-project.repository.ts';
import { participationRepository } from './participation/participation.repository.ts';
import { signingRepository } from './signing/signing.repository.ts';

const byEvent = ({ eventId }: { eventId: string | null }) => eventId!;
const byProject = ({ projectId }: { projectId: string | null }) => projectId!;
const byRoot = ({ rootId }: { rootId: string }) => rootId;

/** The table of what can be read. */
export const createDataSources = ({ viewer, manager, loader, groupLoader, pageLoader }: Session) => {
  const eventsStored = eventRepository(manager);
  const eventLists = eventListsRepository(manager);
  const previous = previousDatesRepository(manager);
  const participants = participationRepository(manager);
  const figures = eventFigureRepository(manager);
  const stated = statedAmountRepository(manager);
  const projectsStored = investmentProjectRepository(manager);
  const projectEstimates = projectEstimateRepository(manager);
  const steps = stageChangeRepository(manager);
  const signingsStored = signingRepository(manager);
  const bookingsStored = facilityBookingRepository(manager, bookingScope(viewer));

  const events = loader((ids) => eventsStored.byIds(ids));

  const loadEvents = (ids: readonly string[]) => Promise.all(ids.map((id) => events.load(id)));

  return {
    eventRepository: eventsStored,
    previousDatesRepository: previous,
    participationRepository: participants,
    eventFigureRepository: figures,
    statedAmountRepository: stated,
    projectRepository: projectsStored,
    projectEstimateRepository: projectEstimates,
    stageChangeRepository: steps,
    signingRepository: signingsStored,
    bookingRepository: bookingsStored,

    events,
    eventsOf: {
      superEvent: pageLoader((ids, page) => eventsStored.pagesOf('superEventId', ids, page)),
      series: pageLoader((ids, page) => eventsStored.pagesOf('seriesId', ids, page)),
      organiser: pageLoader((ids, page) => eventLists.pagesOf('organised', ids, page, loadEvents)),
      attendee: pageLoader((ids, page) => eventLists.pagesOf('attended', ids, page, loadEvents)),
      person: pageLoader((ids, page) => eventLists.pagesOf('appearances', ids, page, loadEvents)),
    },
    previousDates: groupLoader((ids) => previous.ofEvents(ids), byEvent),
    participations: groupLoader((ids) => participants.ofEvents(ids), byEvent),
    figures: groupLoader((ids) => figures.ofEvents(ids), byEvent),
    statedAmounts: groupLoader((ids) => stated.ofEvents(ids), byEvent),

    projects: loader((ids) => projectsStored.byIds(ids)),
    estimates: groupLoader((ids) => projectEstimates.ofProjects(ids), byProject),
    stageChanges: groupLoader((ids) => steps.ofProjects(ids), byProject),
    outcomes: groupLoader(
      (ids) => projectsStored.cameFrom(ids),
      ({ originEventId }) => originEventId!,
    ),

    signings: loader((ids) => signingsStored.byIds(ids)),
    signingsOfEvent: pageLoader((ids, page) => signingsStored.pagesOfEvents(ids, page)),
    signingsOfProject: groupLoader((ids) => signingsStored.ofProjects(ids), byProject),
    fundsOfEvent: groupLoader((ids) => signingsStored.ofFunds(ids), byEvent),
    signingsOfTree: groupLoader((ids) => signingsStored.countedFor(ids, true), byRoot),
    signingsOfEventAlone: groupLoader((ids) => signingsStored.countedFor(ids, false), byRoot),

    bookings: loader((ids) => bookingsStored.byIds(ids)),
    bookingsOf: {
      facility: pageLoader((ids, page) => bookingsStored.pagesOf('facilityId', ids, page)),
      event: pageLoader((ids, page) => bookingsStored.pagesOf('eventId', ids, page)),
    },
    occupiedOf: periodLoaders((from, to) =>
      groupLoader(
        (ids) => bookingsStored.occupied(ids, { from, to }),
        ({ facilityId }) => facilityId,
      ),
    ),
  };
};

/** One loader for each stretch of time that is asked for. */
const periodLoaders = <Loader>(make: (from: Date, to: Date) => Loader) => {
  const made = new Map<string, Loader>();
  return (from: Date, to: Date): Loader => {
    const key = `${from.toISOString()} ${to.toISOString()}`;
    const loader = made.get(key) ?? make(from, to);
    made.set(key, loader);
    return loader;
  };
};

export type DataSources = ReturnType<typeof createDataSources>;
export type Context = RequestContext<DataSources>;
