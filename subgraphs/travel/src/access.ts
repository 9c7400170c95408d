import { companyAccess } from '@media-graph/subgraph';

/** Who sees what of a travel agency's business. */
export const {
  databaseRole,
  databaseRoles,
  forAudience,
  forStaffOf,
  forStaffOfOrganisation,
  lockOwn,
  ownCompany,
  visibleTo,
} = companyAccess({ name: 'travel', business: 'a travel agency', keepsPeople: true });
