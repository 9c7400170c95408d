import type { Viewer } from '@media-graph/service';
import { forbidden } from '@media-graph/subgraph';

const roles: readonly string[] = ['editor', 'reviewer', 'staff', 'headquarters', 'finance'];

/** When pages close is the group's own matter: its companies plan by it, readers do not see it. */
export const checkMaySeeTiming = (viewer: Pick<Viewer, 'roles'>): void => {
  if (!viewer.roles.some((role) => roles.includes(role)))
    throw forbidden('Times of sign-off and plates are for the newsroom, staff and headquarters');
};
