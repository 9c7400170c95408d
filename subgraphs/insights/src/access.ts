import type { Viewer } from '@media-graph/service';
import { type Condition, companyAccess, everybodys, guarded } from '@media-graph/subgraph';

type Asker = Pick<Viewer, 'roles' | 'organisation'>;

const access = companyAccess({
  name: 'insights',
  business: 'the institute that counts audiences, or of who runs a channel',
  // The newsroom reads what its stories did as headquarters do, and none of them writes.
  group: { headquarters: ['headquarters', 'finance', 'editor', 'reviewer'] },
});

export const { forAudience, ownCompany } = access;

/** Programs that count: pipelines that deliver, and the beacon. They write facts, and read nothing else. */
const isCounter = (viewer: Asker): boolean => viewer.roles.includes('audience-counter');

export const databaseRoles = [...access.databaseRoles, 'insights_counter'];

export const databaseRole = (viewer: Asker): string =>
  isCounter(viewer) ? 'insights_counter' : access.databaseRole(viewer);

/** Figures of channels: all for whom they are, and for staff of who runs a channel that channel's. */
export const channelsVisibleTo = (viewer: Asker): Condition => {
  const visible = access.visibleTo(viewer, 'HEADQUARTERS');
  if (isCounter(viewer) || visible === everybodys) return everybodys;
  // The table's own policies say which channels these are.
  return (alias) => `${alias}.channel_id IN (SELECT id FROM audience_channels)`;
};

type Seen = {
  readonly viewer: Viewer;
  readonly institutes: { load(organisationId: string): Promise<object | null> };
};

/** What is the institute's own work. @throws FORBIDDEN for all others */
export const forInstitute = guarded(async ({ viewer, institutes }: Seen) => {
  const isStaff = viewer.roles.includes('staff') && viewer.organisation !== null;
  return isStaff && (await institutes.load(viewer.organisation!)) !== null;
}, 'This is for staff of the institute that counts audiences');
