import type { Viewer } from '@media-graph/service';

/**
 * Whose private rows the viewer may read and change: everybody's at headquarters, those of the own organisation for
 * its staff (its id), nobody's otherwise. The row policies of the database say the same.
 */
export const ownScope = ({ roles, organisation }: Viewer): string | 'everything' | 'nothing' => {
  if (roles.includes('headquarters')) return 'everything';
  return roles.includes('staff') && organisation ? organisation : 'nothing';
};
