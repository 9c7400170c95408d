import type { Module } from '@media-graph/subgraph';
import { dataConsent } from './data-consent/data-consent.module.ts';
import { dataSubjectRequest } from './data-subject-request/data-subject-request.module.ts';
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

/** All that the subgraph knows, thing by thing. */
export const modules: readonly Module[] = [
  organisation,
  person,
  membership,
  facility,
  employment,
  viewer,
  figureExport,
  dataConsent,
  dataSubjectRequest,
  organisationMerge,
  membershipTier,
  membershipTerm,
  membershipBenefit,
  exchangeAgreement,
];
