import type { Viewer } from '@media-graph/service';
import { isId } from '@media-graph/subgraph';

/** Whose bookings a viewer may see: everybody's, those of the viewer's organisation, or none. */
export type BookingScope = 'ALL' | 'OWN' | 'NONE';

/** Says in code what the row policies of `facility_bookings` say in PostgreSQL. */
export const bookingScope = ({ roles, organisation }: Viewer): BookingScope => {
  if (roles.includes('event-manager') || roles.includes('headquarters')) return 'ALL';
  return roles.includes('staff') && organisation !== null && isId(organisation) ? 'OWN' : 'NONE';
};
