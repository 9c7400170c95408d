import type { Viewer } from '@media-graph/service';
import {
  allow,
  type Condition,
  everybodys,
  isId,
  nobodys,
  ownOrganisations,
  refused,
} from '@media-graph/subgraph';

/** For the subgraph: the PostgreSQL roles that there are. */
export const databaseRoles = [
  'events_public',
  'events_reader',
  'events_staff',
  'events_headquarters',
  'events_manager',
] as const;

/** The PostgreSQL role whose grants and row policies hold for a viewer: the most that any of the viewer's roles allows. */
export const databaseRole = ({ roles, subject, organisation }: Viewer): (typeof databaseRoles)[number] => {
  if (roles.includes('event-manager')) return 'events_manager';
  if (roles.includes('headquarters')) return 'events_headquarters';
  if (roles.includes('staff') && organisation !== null && isId(organisation)) return 'events_staff';
  return subject === null ? 'events_public' : 'events_reader';
};

const visibleBookings: Readonly<Record<(typeof databaseRoles)[number], Condition>> = {
  events_public: nobodys,
  events_reader: nobodys,
  events_staff: ownOrganisations,
  events_headquarters: everybodys,
  events_manager: everybodys,
};

/** Which bookings of halls a viewer may see; everything else is everybody's. */
export const visibleTo = (viewer: Viewer): Condition => visibleBookings[databaseRole(viewer)];

/** Events, signings and projects are the event managers' to write. @throws FORBIDDEN for everybody else */
export const requireManager = (viewer: Viewer): void => allow(viewer, 'event-manager');

/** Who may book a hall at all. @throws FORBIDDEN for everybody but staff and event managers */
export const requireBooker = (viewer: Viewer): void => allow(viewer, 'staff', 'event-manager');

/** Whether a booking is the viewer's to change: staff change their own organisation's, event managers any. */
export const isOwnBooking = (viewer: Viewer, organisationId: string): boolean =>
  databaseRole(viewer) === 'events_manager' || organisationId === viewer.organisation;

/**
 * For whom a viewer books: staff for their own organisation alone, event managers for any.
 *
 * @param chosen by the caller; the own organisation where nobody is
 * @throws FORBIDDEN, or INVALID_INPUT for a manager who stands for no organisation and names none
 */
export const bookingOrganisation = (viewer: Viewer, chosen: string | null): string => {
  const isManager = databaseRole(viewer) === 'events_manager';
  const own = viewer.organisation !== null && isId(viewer.organisation) ? viewer.organisation : null;
  const organisation = chosen ?? own;
  if (isManager && organisation === null)
    throw refused('INVALID_INPUT', 'Say for which organisation', 'input', 'organisationId');
  if (organisation === null || (!isManager && organisation !== own))
    throw refused('FORBIDDEN', 'Staff book for their own organisation', 'input', 'organisationId');
  return organisation;
};
