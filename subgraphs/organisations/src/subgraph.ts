import { forgetPeople, madeUpExchangeKey, madeUpMembershipKey, type Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { createDataSources, type DataSources, type RegisterKeys } from './context.ts';
import { dataConsent } from './data-consent/data-consent.module.ts';
import { dataSubjectRequest } from './data-subject-request/data-subject-request.module.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { employment } from './employment/employment.module.ts';
import { exchangeAgreement } from './exchange-agreement/exchange-agreement.module.ts';
import { facility } from './facility/facility.module.ts';
import { figureExport } from './figure-export/figure-export.module.ts';
import { membership } from './membership/membership.module.ts';
import { membershipBenefit } from './membership-benefit/membership-benefit.module.ts';
import { membershipTerm } from './membership-term/membership-term.module.ts';
import { membershipTier } from './membership-tier/membership-tier.module.ts';
import { organisation } from './organisation/organisation.module.ts';
import { organisationMerge } from './organisation-merge/organisation-merge.module.ts';
import { person } from './person/person.module.ts';
import { viewer } from './viewer/viewer.module.ts';

/** The subgraph with the keys of those who ask about their data, of members' passes and of what is exchanged. */
export const organisationsWith = (keys: RegisterKeys): Subgraph<DataSources> => ({
  name: 'organisations',
  directory: import.meta.dirname,
  modules: [
    ...[organisation, person, membership, facility, employment, viewer, figureExport],
    ...[dataConsent, dataSubjectRequest, organisationMerge, membershipTier, membershipTerm],
    ...[membershipBenefit, exchangeAgreement],
  ],
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources: (session) => createDataSources(session, keys),
  jobs: [forgetPeople],
  demonstration,
});

/** With keys that everybody may read, for local runs and tests, whose people are all made up. */
export const organisations = organisationsWith({
  dataKey: 'the data key of people who are made up',
  membershipKey: madeUpMembershipKey,
  exchangeKey: madeUpExchangeKey,
});
