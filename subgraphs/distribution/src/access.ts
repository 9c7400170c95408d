import type { Viewer } from '@media-graph/service';
import { type Condition, companyAccess, either, nobodys } from '@media-graph/subgraph';

/** Who sees what of a distribution company's business. */
export const {
  databaseRole,
  databaseRoles,
  forAudience,
  forStaffOf,
  forStaffOfOrganisation,
  lockOwn,
  ownCompany,
  visibleTo,
} = companyAccess({ name: 'distribution', business: 'a distribution company', keepsPeople: true });

const addressedToOwn: Condition = (alias) => `${alias}.printer_id = (SELECT viewer_organisation())`;

/** A print notice is a letter: the printing works that it is addressed to reads it, beside who wrote it. */
export const noticesVisibleTo = (viewer: Viewer): Condition =>
  either(
    visibleTo(viewer, 'HEADQUARTERS'),
    databaseRole(viewer) === 'distribution_staff' ? addressedToOwn : nobodys,
  );
