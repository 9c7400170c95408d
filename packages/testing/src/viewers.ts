import { anonymous, type Viewer } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';

const viewer = (subject: string, organisation: string, ...roles: string[]): Viewer => ({
  ...anonymous,
  subject,
  organisation: seedId('Organisation', organisation),
  roles,
});

/** The callers of the demonstration, by the names of their tokens. */
export const viewers = {
  anonymous,
  headquarters: viewer('hq-executive', 'huizhou-daily', 'headquarters'),
  privacyOfficer: viewer('privacy-officer', 'huizhou-daily', 'privacy-officer'),
  finance: viewer('finance', 'huizhou-daily', 'finance'),
  editor: viewer('editor', 'huizhou-daily', 'editor'),
  pictureDesk: viewer('picture-desk', 'dongjiang-pictures', 'picture-desk'),
  eventManager: viewer('event-manager', 'huizhou-daily', 'event-manager'),
  printing: viewer('printing-staff', 'printing', 'staff'),
  distribution: viewer('distribution-staff', 'distribution', 'staff'),
  advertising: viewer('advertising-staff', 'huibao-advertising', 'staff'),
  travel: viewer('travel-staff', 'huizhou-daily-travel', 'staff'),
};

/** Staff of any organisation. */
export const staffOf = (organisation: string): Viewer => ({
  ...anonymous,
  subject: `staff of ${organisation}`,
  organisation,
  roles: ['staff'],
});

/** A manager of any organisation: staff of it who approves. */
export const managerOf = (organisation: string): Viewer => ({
  ...staffOf(organisation),
  subject: `manager of ${organisation}`,
  roles: ['staff', 'manager'],
});

/** What a viewer is told by a directive that is not met. */
export const refusalOf = ({ subject }: Viewer): 'FORBIDDEN' | 'UNAUTHENTICATED' =>
  subject === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
