import type { Viewer } from '@media-graph/service';

export const databaseRoles = [
  'organisations_reader',
  'organisations_editor',
  'organisations_staff',
  'organisations_staff_editor',
  'organisations_headquarters',
];

/** The PostgreSQL role whose grants and row policies hold for a viewer: the widest that the viewer's roles give. */
export const databaseRole = ({ roles }: Viewer): string => {
  if (roles.includes('headquarters')) return 'organisations_headquarters';
  if (roles.includes('staff'))
    return roles.includes('editor') ? 'organisations_staff_editor' : 'organisations_staff';
  return roles.includes('editor') ? 'organisations_editor' : 'organisations_reader';
};
