import type { Viewer } from '@media-graph/service';
import { allow, forbidden, refused } from '@media-graph/subgraph';

export const databaseRoles = [
  'travel_reader',
  'travel_staff',
  'travel_headquarters',
  'travel_finance',
] as const;
type DatabaseRole = (typeof databaseRoles)[number];

/** Headquarters come first: who works there and for a company as well sees figures, and writes nothing. */
export const databaseRole = ({
  roles,
  organisation,
}: Pick<Viewer, 'roles' | 'organisation'>): DatabaseRole => {
  if (roles.includes('finance')) return 'travel_finance';
  if (roles.includes('headquarters')) return 'travel_headquarters';
  return roles.includes('staff') && organisation ? 'travel_staff' : 'travel_reader';
};

/** Who reads the rows of every organisation, beside the organisation's own staff. */
export type Audience = 'STAFF' | 'FINANCE' | 'HEADQUARTERS';
const rolesOf: Readonly<Record<Audience, readonly DatabaseRole[]>> = {
  STAFF: [],
  FINANCE: ['travel_finance'],
  HEADQUARTERS: ['travel_finance', 'travel_headquarters'],
};

/**
 * The SQL condition of what a viewer may see, on a table's alias: everybody's rows for the audience, the organisation's own
 * for its staff, nobody's otherwise. The row policies say the same; it stands here for the plan, and so that neither
 * alone holds the door.
 */
export const visibleTo = (viewer: Viewer, audience: Audience, alias: string): string => {
  const role = databaseRole(viewer);
  if (rolesOf[audience].includes(role)) return 'TRUE';
  return role === 'travel_staff' ? `${alias}.organisation_id = (SELECT viewer_organisation())` : 'FALSE';
};

/** Ends a field with FORBIDDEN for whoever is neither staff of a company nor in the audience. */
export const staffOr = (viewer: Viewer, audience: Audience): void => {
  const role = databaseRole(viewer);
  if (role !== 'travel_staff' && !rolesOf[audience].includes(role))
    throw forbidden(
      audience === 'STAFF'
        ? "This is for the company's own staff"
        : "This is for the company's own staff and the group's finance",
    );
};

/** Lets a mutation go on for staff alone, and answers whose staff: they work for the rows of their organisation. */
export const ownCompany = (viewer: Viewer): string => {
  allow(viewer, 'staff');
  if (databaseRole(viewer) !== 'travel_staff' || !viewer.organisation)
    throw refused('FORBIDDEN', 'Staff of a travel agency do this; headquarters reads only');
  return viewer.organisation.toLowerCase();
};
