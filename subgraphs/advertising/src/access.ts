import { companyAccess } from '@media-graph/subgraph';

/** Who sees what of an advertising company's business. */
export const {
  databaseRole,
  databaseRoles,
  forAudience,
  forStaffOf,
  forStaffOfOrganisation,
  lockOwn,
  ownCompany,
  visibleTo,
} = companyAccess({ name: 'advertising', business: 'an advertising company', keepsPeople: true });
