import { forgetPeople, madeUpMembershipKey, type Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { calendarRoute } from './calendar-link/calendar-route.ts';
import { createDataSources, type DataSources, type EventKeys } from './context.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { closePassedBookings } from './facility-booking/close-passed-bookings.ts';
import { modules } from './modules.ts';
import { settleRegistrations } from './registration/settle-registrations.ts';

/** The subgraph with the keys of its calendar links and of members' passes. */
export const eventsWith = (keys: EventKeys): Subgraph<DataSources> => ({
  name: 'events',
  directory: import.meta.dirname,
  modules,
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources: (session) => createDataSources(session, keys),
  routes: calendarRoute,
  jobs: [settleRegistrations, closePassedBookings, forgetPeople],
  demonstration,
});

/** With keys that everybody may read, for local runs and tests, whose events are all made up. */
export const events = eventsWith({
  calendarKey: 'the calendar key of events that are made up',
  membershipKey: madeUpMembershipKey,
});
