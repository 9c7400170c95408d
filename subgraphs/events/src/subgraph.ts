import { forgetPeople, type Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { calendarRoute } from './calendar-link/calendar-route.ts';
import { createDataSources, type DataSources } from './context.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { closePassedBookings } from './facility-booking/close-passed-bookings.ts';
import { modules } from './modules.ts';
import { settleRegistrations } from './registration/settle-registrations.ts';

/** The subgraph with the key of its calendar links. */
export const eventsWith = (calendarKey: string): Subgraph<DataSources> => ({
  name: 'events',
  directory: import.meta.dirname,
  modules,
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources: (session) => createDataSources(session, calendarKey),
  routes: calendarRoute(calendarKey),
  jobs: [settleRegistrations, closePassedBookings, forgetPeople],
  demonstration,
});

/** With a key that everybody may read, for local runs and tests, whose events are all made up. */
export const events = eventsWith('the calendar key of events that are made up');
