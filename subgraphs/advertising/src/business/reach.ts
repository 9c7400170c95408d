import type { Viewer } from '@media-graph/service';
import { refused } from '@media-graph/subgraph';

/** FIGURES are read by headquarters and finance too, CUSTOMERS by finance, PERSONAL by the company's staff alone. */
export type Reach = 'FIGURES' | 'CUSTOMERS' | 'PERSONAL';

type Role = 'advertising_reader' | 'advertising_staff' | 'advertising_headquarters' | 'advertising_finance';

/** The PostgreSQL role whose grants and row policies hold for a viewer. */
export const databaseRole = ({ roles, organisation }: Pick<Viewer, 'roles' | 'organisation'>): Role => {
  if (roles.includes('finance')) return 'advertising_finance';
  if (roles.includes('headquarters')) return 'advertising_headquarters';
  if (roles.includes('staff') && organisation !== null) return 'advertising_staff';
  return 'advertising_reader';
};

const groupRoles: Record<Reach, readonly Role[]> = {
  FIGURES: ['advertising_headquarters', 'advertising_finance'],
  CUSTOMERS: ['advertising_finance'],
  PERSONAL: [],
};

type Scope = 'ALL' | 'OWN' | 'NONE';

const scopeOf = (viewer: Viewer, reach: Reach): Scope => {
  const role = databaseRole(viewer);
  if (groupRoles[reach].includes(role)) return 'ALL';
  return role === 'advertising_staff' ? 'OWN' : 'NONE';
};

/** Beside the row policies, for the plan: the same condition on rows under an alias. */
export const inReach = (viewer: Viewer, reach: Reach): ((alias: string) => string) =>
  ({
    ALL: () => 'true',
    OWN: (alias: string) => `${alias}.organisation_id = viewer_organisation()`,
    NONE: () => 'false',
  })[scopeOf(viewer, reach)];

/** Whether a viewer may see any row of this kind at all; a field that he may not see is FORBIDDEN. */
export const mayReach = (viewer: Viewer, reach: Reach): boolean => scopeOf(viewer, reach) !== 'NONE';

/** The company for which a mutation writes. Throws FORBIDDEN for everybody but staff. */
export const ownCompany = (viewer: Viewer): string => {
  if (databaseRole(viewer) !== 'advertising_staff')
    throw refused('FORBIDDEN', 'This takes the role staff of an advertising company');
  return viewer.organisation!;
};
