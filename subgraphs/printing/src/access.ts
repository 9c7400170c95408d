import type { Viewer } from '@media-graph/service';
import { type Condition, companyAccess, either, forbidden, nobodys } from '@media-graph/subgraph';

/** Who sees what of a printing works' business: headquarters and finance read all of it. */
export const { databaseRole, databaseRoles, lockOwn, ownCompany, visibleTo } = companyAccess({
  name: 'printing',
  business: 'a printing works',
  group: { headquarters: ['headquarters', 'finance'] },
});

const ofPartners: Condition = (alias) =>
  `${alias}.organisation_id IN (SELECT organisation_id FROM count_partners
    WHERE partner_id = (SELECT viewer_organisation()))`;

/** What was printed of an issue: also for the works' partners, as the distributor is one. */
export const countsVisibleTo = (viewer: Viewer): Condition =>
  either(visibleTo(viewer, 'HEADQUARTERS'), databaseRole(viewer) === 'printing_staff' ? ofPartners : nobodys);

/** Figures of business are for staff of the companies concerned, headquarters and finance: others get FORBIDDEN. */
export const checkMaySeeFigures = (viewer: Viewer): void => {
  if (databaseRole(viewer) === 'printing_reader')
    throw forbidden('What was printed is for staff of the companies concerned, headquarters and finance');
};
