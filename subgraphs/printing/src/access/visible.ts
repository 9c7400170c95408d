import type { Viewer } from '@media-graph/service';
import { databaseRole } from './database-role.ts';

/** The SQL condition of what a viewer may see, on a table's alias. */
export type Visible = (alias: string) => string;

/**
 * Whose rows the viewer may see: everybody's at headquarters, those of the own organisation for its staff, nobody's
 * otherwise. The row policies say the same; it stands here for the plan, and so that neither alone holds the door.
 */
export const visibleTo =
  (viewer: Pick<Viewer, 'roles' | 'organisation'>): Visible =>
  (alias) =>
    ({
      printing_headquarters: 'TRUE',
      printing_staff: `${alias}.organisation_id = (SELECT viewer_organisation())`,
      printing_reader: 'FALSE',
    })[databaseRole(viewer)];

/** As {@link visibleTo}, and what organisations that count the viewer's own among their partners have printed. */
export const countsVisibleTo =
  (viewer: Pick<Viewer, 'roles' | 'organisation'>): Visible =>
  (alias) => {
    const own = visibleTo(viewer)(alias);
    if (databaseRole(viewer) !== 'printing_staff') return own;
    return `(${own} OR ${alias}.organisation_id IN
      (SELECT p.organisation_id FROM count_partners p WHERE p.partner_id = (SELECT viewer_organisation())))`;
  };
