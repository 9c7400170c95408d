import type { Viewer } from '@media-graph/service';
import { type Condition, companyAccess, either, guarded, nobodys } from '@media-graph/subgraph';

/** Who sees what of a printing works' business: headquarters and finance read all of it. */
export const {
  databaseRole,
  databaseRoles,
  forAudience,
  forStaffOfOrganisation,
  lockOwn,
  ownCompany,
  visibleTo,
} = companyAccess({ name: 'printing', business: 'a printing works' });

const ofPartners: Condition = (alias) =>
  `${alias}.organisation_id IN (SELECT organisation_id FROM count_partners
    WHERE partner_id = (SELECT viewer_organisation()))`;

/** What was printed of an issue: also for the works' partners, as the distributor is one. */
export const countsVisibleTo = (viewer: Viewer): Condition =>
  either(visibleTo(viewer, 'HEADQUARTERS'), databaseRole(viewer) === 'printing_staff' ? ofPartners : nobodys);

/** What a works has settled: of it, its partners reckon an issue's copies and paper by these. */
export const settingsVisibleTo = (viewer: Viewer): Condition =>
  either(visibleTo(viewer, 'HEADQUARTERS'), (alias) =>
    databaseRole(viewer) === 'printing_staff'
      ? `(${alias}.key IN ('SPARE_COPIES', 'HOUSE_GRAMMAGE', 'PLANNED_WASTE') AND ${ofPartners(alias)})`
      : nobodys(alias),
  );

const readsAll = ['printing_headquarters', 'printing_finance'];

type ByOrganisation = { load(organisationId: string): Promise<object | null> };
type Asked = {
  readonly viewer: Viewer;
  readonly companies: ByOrganisation;
  readonly countPartners: ByOrganisation;
};

/** A count of an issue, over all works that print it. @throws FORBIDDEN for those whom no works tells what it prints */
export const forCountReaders = guarded(async ({ viewer, companies, countPartners }: Asked) => {
  const role = databaseRole(viewer);
  if (role !== 'printing_staff') return readsAll.includes(role);
  const own = viewer.organisation!;
  return ((await companies.load(own)) ?? (await countPartners.load(own))) !== null;
}, 'This is for staff of a printing works and of its partners, headquarters and finance');
