import type { Viewer } from '@media-graph/service';

export const databaseRoles = ['printing_reader', 'printing_staff', 'printing_headquarters'] as const;

/** The PostgreSQL role whose grants and row policies hold for a viewer. */
export const databaseRole = ({
  roles,
  organisation,
}: Pick<Viewer, 'roles' | 'organisation'>): (typeof databaseRoles)[number] => {
  if (roles.includes('headquarters') || roles.includes('finance')) return 'printing_headquarters';
  return roles.includes('staff') && organisation ? 'printing_staff' : 'printing_reader';
};
