import type { Viewer } from '@media-graph/service';

const newsroomRoles: readonly string[] = ['editor', 'reviewer'];

/** Drafts are the newsroom's alone: the business side reads what readers read, headquarters included. */
export const isNewsroom = ({ roles }: Pick<Viewer, 'roles'>): boolean =>
  roles.some((role) => newsroomRoles.includes(role));

/**
 * The SQL condition of what a viewer may see, on a table that has `visible_from`. The row policies say the same; it
 * stands here for the plan, and so that neither alone holds the door.
 */
export const visibleTo =
  (viewer: Pick<Viewer, 'roles'>) =>
  (alias: string): string =>
    isNewsroom(viewer) ? 'TRUE' : `${alias}.visible_from <= now()`;
