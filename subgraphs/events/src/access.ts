import type { Viewer } from '@media-graph/service';
import {
  allow,
  type Condition,
  either,
  everybodys,
  guarded,
  isId,
  isKeeper,
  nobodys,
  ownOrganisations,
  refused,
} from '@media-graph/subgraph';

/** For the subgraph: the PostgreSQL roles that there are. */
export const databaseRoles = [
  'events_public',
  'events_reader',
  'events_keeper',
  'events_colleague',
  'events_staff',
  'events_newsroom',
  'events_headquarters',
  'events_manager',
] as const;

const newsroom = ['editor', 'reviewer', 'picture-desk'];

type DatabaseRole = (typeof databaseRoles)[number];

/** The PostgreSQL role whose grants and row policies hold for a viewer: the most that any of the viewer's roles allows. */
export const databaseRole = ({ roles, subject, organisation }: Viewer): DatabaseRole => {
  // The keeper of personal data has a token of its own.
  if (isKeeper({ roles })) return 'events_keeper';
  if (roles.includes('event-manager')) return 'events_manager';
  if (roles.includes('headquarters')) return 'events_headquarters';
  if (newsroom.some((role) => roles.includes(role))) return 'events_newsroom';
  if (roles.includes('staff') && organisation !== null && isId(organisation)) return 'events_staff';
  if (roles.includes('finance')) return 'events_colleague';
  return subject === null ? 'events_public' : 'events_reader';
};

/** Bookings of the halls that the viewer's organisation keeps. */
const ofKeptHalls: Condition = (alias) =>
  `${alias}.facility_id = ANY (ARRAY(SELECT id FROM hall_rules WHERE keeper_id = (SELECT viewer_organisation())))`;

const ownOrKept = either(ownOrganisations, ofKeptHalls);

const visibleBookings: Readonly<Record<DatabaseRole, Condition>> = {
  events_public: nobodys,
  events_reader: nobodys,
  events_keeper: nobodys,
  events_colleague: nobodys,
  events_staff: ownOrKept,
  events_newsroom: ownOrKept,
  events_headquarters: everybodys,
  events_manager: everybodys,
};

/** Which bookings of halls a viewer may see. */
export const visibleTo = (viewer: Viewer): Condition => visibleBookings[databaseRole(viewer)];

const publicOnes: Condition = (alias) => `${alias}.visibility = 'PUBLIC'`;
const ofTheGroup: Condition = (alias) => `${alias}.visibility IN ('PUBLIC', 'STAFF')`;

const visibleDiary: Readonly<Record<DatabaseRole, Condition>> = {
  events_public: publicOnes,
  events_reader: publicOnes,
  events_keeper: publicOnes,
  events_colleague: ofTheGroup,
  events_staff: ofTheGroup,
  events_headquarters: ofTheGroup,
  events_newsroom: everybodys,
  events_manager: everybodys,
};

/** Which events a viewer may see, by their `visibility`; what else there is of an event is seen with it. */
export const eventsVisibleTo = (viewer: Viewer): Condition => visibleDiary[databaseRole(viewer)];

/** What everybody sees who is signed in. */
export const signedInAlone = (viewer: Viewer): Condition =>
  databaseRole(viewer) === 'events_public' ? nobodys : everybodys;

/** Whether a viewer keeps the diary, or works by it. */
export const isOfNewsroom = (viewer: Viewer): boolean => eventsVisibleTo(viewer) === everybodys;

/** Rows that belong to an event, by the column that holds its id. */
export const withVisibleEvent = (viewer: Viewer, column: 'event_id' | 'id' = 'event_id'): Condition => {
  if (isOfNewsroom(viewer)) return everybodys;
  const visible = eventsVisibleTo(viewer);
  return (alias) =>
    `EXISTS (SELECT FROM events seen WHERE seen.id = ${alias}.${column} AND ${visible('seen')} OFFSET 0)`;
};

/** Events, signings and projects are the event managers' to write. @throws FORBIDDEN for everybody else */
export const requireManager = (viewer: Viewer): void => allow(viewer, 'event-manager');

/** Whether a viewer runs events. */
export const isManager = (viewer: Viewer): boolean => databaseRole(viewer) === 'events_manager';

/** Rows that are event managers' alone. */
export const managersAlone = (viewer: Viewer): Condition => (isManager(viewer) ? everybodys : nobodys);

/** Rows that are the newsroom's and event managers' alone. */
export const newsroomsAlone = (viewer: Viewer): Condition => (isOfNewsroom(viewer) ? everybodys : nobodys);

/** Registrations of the viewer, and for event managers all. */
export const registrationsVisibleTo = (viewer: Viewer): Condition => {
  if (isManager(viewer)) return everybodys;
  return viewer.subject === null ? nobodys : (alias) => `${alias}.subject = (SELECT viewer_subject())`;
};

/**
 * What members redeemed: for who registered with it, the staff of what they are members of, headquarters and event
 * managers.
 */
export const redemptionsVisibleTo = (viewer: Viewer): Condition => {
  const role = databaseRole(viewer);
  if (role === 'events_manager' || role === 'events_headquarters') return everybodys;
  if (viewer.subject === null) return nobodys;
  const own: Condition = (alias) =>
    `${alias}.registration_id = ANY (ARRAY(SELECT id FROM event_registrations WHERE subject = (SELECT viewer_subject())))`;
  return role === 'events_staff' ? either(own, ownOrganisations) : own;
};

/** What stands in projects' way: for headquarters, the newsroom and event managers. */
export const problemsVisibleTo = (viewer: Viewer): Condition =>
  isOfNewsroom(viewer) || databaseRole(viewer) === 'events_headquarters' ? everybodys : nobodys;

/** What events cost: staff see what their own organisation bears, the group's heads and event managers all. */
export const expensesVisibleTo = (viewer: Viewer): Condition => {
  const withEvent = withVisibleEvent(viewer);
  switch (databaseRole(viewer)) {
    case 'events_manager':
      return everybodys;
    case 'events_headquarters':
    case 'events_colleague':
      return withEvent;
    case 'events_staff':
      return (alias) => `${ownOrganisations(alias)} AND ${withEvent(alias)}`;
    default:
      return nobodys;
  }
};

/** A list or sum of expenses. @throws FORBIDDEN for whoever sees none, such as staff who are of the newsroom as well */
export const forBookkeepers = guarded(
  ({ viewer }: { readonly viewer: Viewer }) => expensesVisibleTo(viewer) !== nobodys,
  'This is for staff, finance, headquarters and event managers',
);

/** Links to calendars that the viewer made, and for event managers all. */
export const calendarLinksVisibleTo = (viewer: Viewer): Condition => {
  if (isManager(viewer)) return everybodys;
  return viewer.subject === null ? nobodys : (alias) => `${alias}.created_by = (SELECT viewer_subject())`;
};

/** Whoever sees more than everybody does may hand it on to a calendar. @throws FORBIDDEN for everybody else */
export const requireCircle = (viewer: Viewer): void =>
  allow(viewer, 'staff', 'headquarters', 'event-manager', ...newsroom);

/** What is planned of events is the newsroom's to write. @throws FORBIDDEN for everybody else */
export const requireNewsroom = (viewer: Viewer): void => allow(viewer, 'event-manager', ...newsroom);

/** Who may book a hall at all. @throws FORBIDDEN for everybody but staff, the newsroom and event managers */
export const requireBooker = (viewer: Viewer): void => allow(viewer, 'staff', 'event-manager', ...newsroom);

/** Whether a booking is the viewer's to change: staff and newsroom change their own organisation's, event managers any. */
export const isOwnBooking = (viewer: Viewer, organisationId: string): boolean =>
  isManager(viewer) || organisationId === viewer.organisation;

type Keeping = { readonly keeperId: string | null };

/** Whether the viewer answers for a hall by its rules: event managers for every one, staff and newsroom for their organisation's. */
export const keepsHall = (viewer: Viewer, rules: Keeping | null | undefined): boolean =>
  isManager(viewer) || (rules?.keeperId != null && rules.keeperId === viewer.organisation);

/** As whom a viewer acts here: who is staff and of the newsroom as well is the newsroom. */
const isStaffOrManager = (viewer: Viewer): boolean =>
  ['events_staff', 'events_manager'].includes(databaseRole(viewer));

/** Equipment is its owner's staff's to keep, and event managers'. @throws FORBIDDEN for everybody else */
export const requireOwnEquipment = (viewer: Viewer, ownerId: string): void => {
  if (!isStaffOrManager(viewer) || (!isManager(viewer) && ownerId !== viewer.organisation))
    throw refused('FORBIDDEN', 'This is for the staff of the owner and event managers');
};

/** What an event cost is its organisers' staff's to record, and event managers'. @throws FORBIDDEN for everybody else */
export const requireSpender = (viewer: Viewer): void => {
  if (!isStaffOrManager(viewer))
    throw refused('FORBIDDEN', 'This is for the staff of an organiser and event managers');
};

/**
 * For whom a viewer books a hall or spends: staff for their own organisation alone, event managers for any.
 *
 * @param chosen by the caller; the own organisation where nobody is
 * @throws FORBIDDEN, or INVALID_INPUT for a manager who stands for no organisation and names none
 */
export const actingOrganisation = (viewer: Viewer, chosen: string | null): string => {
  const forAny = isManager(viewer);
  const own = viewer.organisation !== null && isId(viewer.organisation) ? viewer.organisation : null;
  const organisation = chosen ?? own;
  if (forAny && organisation === null)
    throw refused('INVALID_INPUT', 'Say for which organisation', 'input', 'organisationId');
  if (organisation === null || (!forAny && organisation !== own))
    throw refused('FORBIDDEN', 'Staff act for their own organisation', 'input', 'organisationId');
  return organisation;
};
