import type { Viewer } from '@media-graph/service';
import { forbidden } from '@media-graph/subgraph';

/** Whose rows a viewer sees: those of one organisation, everybody's, or nobody's. */
export type Scope = { readonly organisation: string } | 'EVERY' | 'NONE';

const has = ({ roles }: Viewer, role: string): boolean => roles.includes(role);

/** Headquarters come first: who works there and for a company as well sees figures, and writes nothing. */
export const databaseRole = (viewer: Viewer): string => {
  if (has(viewer, 'finance')) return 'distribution_finance';
  if (has(viewer, 'headquarters')) return 'distribution_headquarters';
  return has(viewer, 'staff') && viewer.organisation ? 'distribution_staff' : 'distribution_reader';
};

export const scopeOf = (viewer: Viewer): Scope => {
  const role = databaseRole(viewer);
  if (role === 'distribution_staff') return { organisation: viewer.organisation!.toLowerCase() };
  return role === 'distribution_reader' ? 'NONE' : 'EVERY';
};

/** Ends a field with FORBIDDEN for whoever is neither staff nor one of the roles. */
export const staffOr = (viewer: Viewer, ...others: readonly ('finance' | 'headquarters')[]): void => {
  const staff = databaseRole(viewer) === 'distribution_staff';
  if (!staff && !others.some((role) => has(viewer, role)))
    throw forbidden(`This is for the company's own staff${others.length > 0 ? ' and headquarters' : ''}`);
};

/** The organisation whose staff the viewer is, to whom what he writes will belong. */
export const organisationOf = (viewer: Viewer): string => viewer.organisation!.toLowerCase();
