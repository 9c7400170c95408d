import type { Viewer } from '@media-graph/service';

/**
 * Which assets a viewer sees: ALL of them, those RELEASED and those of the OWN organisation, or what is RELEASED.
 * The database's row policies say the same.
 */
export type Sight = 'ALL' | 'OWN' | 'RELEASED';

const has = (viewer: Viewer, ...roles: string[]): boolean =>
  roles.some((role) => viewer.roles.includes(role));

export const isDesk = (viewer: Viewer): boolean => has(viewer, 'picture-desk', 'editor');

export const sightOf = (viewer: Viewer): Sight => {
  if (isDesk(viewer) || has(viewer, 'headquarters')) return 'ALL';
  return has(viewer, 'staff') && viewer.organisation !== null ? 'OWN' : 'RELEASED';
};

export const isStaffOf = (viewer: Viewer, organisation: string): boolean =>
  has(viewer, 'staff') && viewer.organisation === organisation;

/** Who may change an asset or read its colleagues' notes: the desks, and the staff of its owner. */
export const worksOn = (viewer: Viewer, { ownerId }: { ownerId: string }): boolean =>
  isDesk(viewer) || isStaffOf(viewer, ownerId);

/** Who may read where a camera stood, and fetch the original that says so: the picture desk, and the owner's staff. */
export const mayTrace = (viewer: Viewer, { ownerId }: { ownerId: string }): boolean =>
  has(viewer, 'picture-desk') || isStaffOf(viewer, ownerId);

export const databaseRole = (viewer: Viewer): string => {
  if (isDesk(viewer)) return 'media_assets_desk';
  if (has(viewer, 'headquarters')) return 'media_assets_headquarters';
  return sightOf(viewer) === 'OWN' ? 'media_assets_staff' : 'media_assets_reader';
};

export const databaseRoles = [
  'media_assets_reader',
  'media_assets_staff',
  'media_assets_headquarters',
  'media_assets_desk',
];
