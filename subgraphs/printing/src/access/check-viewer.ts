import type { Viewer } from '@media-graph/service';
import { allow, forbidden, refused } from '@media-graph/subgraph';
import { databaseRole } from './database-role.ts';

/** Figures of business are for staff of the companies concerned, headquarters and finance: others get FORBIDDEN. */
export const checkMaySeeFigures = (viewer: Viewer): void => {
  if (databaseRole(viewer) === 'printing_reader')
    throw forbidden('What was printed is for staff of the companies concerned, headquarters and finance');
};

/** Lets a mutation go on for staff alone, and answers whose staff: they work for the rows of their organisation. */
export const ownCompany = (viewer: Viewer): string => {
  allow(viewer, 'staff');
  if (databaseRole(viewer) !== 'printing_staff' || !viewer.organisation)
    throw refused('FORBIDDEN', 'Staff of a printing works do this; headquarters reads only');
  return viewer.organisation;
};
