import {
  type ExchangeStatement,
  type MembershipPass,
  personalDataOf,
  personKeeper,
  type RequestContext,
  type Session,
  type Transaction as TransactionOf,
  textSeal,
  writeExchangeStatement,
  writeMembershipPass,
} from '@media-graph/subgraph';
import { dataConsentRepository } from './data-consent/data-consent.repository.ts';
import { dataSubjects } from './data-subject-request/data-subject.ts';
import {
  dataSubjectIdentityRepository,
  dataSubjectRequestRepository,
} from './data-subject-request/data-subject-request.repository.ts';
import { registeredPeople } from './data-subject-request/registered-people.ts';
import { employmentRepository } from './employment/employment.repository.ts';
import { exchangeAgreementRepository } from './exchange-agreement/exchange-agreement.repository.ts';
import { facilityRepository } from './facility/facility.repository.ts';
import { figureExportRepository } from './figure-export/figure-export.repository.ts';
import { membershipRepository } from './membership/membership.repository.ts';
import { membershipBenefitRepository } from './membership-benefit/membership-benefit.repository.ts';
import {
  membershipEntryRepository,
  membershipTermRepository,
} from './membership-term/membership-term.repository.ts';
import { membershipTierRepository } from './membership-tier/membership-tier.repository.ts';
import { organisationRepository } from './organisation/organisation.repository.ts';
import { organisationMergeRepository } from './organisation-merge/organisation-merge.repository.ts';
import type { Person } from './person/person.entity.ts';
import { personRepository } from './person/person.repository.ts';
import { personContactRepository } from './person/person-contact.repository.ts';

const repositories = ({ manager, viewer }: Session) => ({
  organisationRepository: organisationRepository(manager),
  organisationMergeRepository: organisationMergeRepository(manager, viewer),
  personRepository: personRepository(manager),
  personContactRepository: personContactRepository(manager, viewer),
  membershipRepository: membershipRepository(manager, viewer),
  membershipTierRepository: membershipTierRepository(manager, viewer),
  membershipBenefitRepository: membershipBenefitRepository(manager, viewer),
  membershipTermRepository: membershipTermRepository(manager, viewer),
  membershipEntryRepository: membershipEntryRepository(manager, viewer),
  employmentRepository: employmentRepository(manager),
  exchangeAgreementRepository: exchangeAgreementRepository(manager, viewer),
  facilityRepository: facilityRepository(manager),
  figureExportRepository: figureExportRepository(manager, viewer),
  dataConsentRepository: dataConsentRepository(manager, viewer),
  dataSubjectRequestRepository: dataSubjectRequestRepository(manager, viewer),
  dataSubjectIdentityRepository: dataSubjectIdentityRepository(manager),
});

/** The service's secrets. */
export type RegisterKeys = Readonly<Record<'dataKey' | 'membershipKey' | 'exchangeKey', string>>;

/** The table of what can be read. */
export const createDataSources = (
  session: Session,
  { dataKey, membershipKey, exchangeKey }: RegisterKeys,
) => {
  const { loader, keyLoader, groupLoader, pageLoader } = session;
  const from = repositories(session);
  return {
    ...from,
    writePass: (pass: MembershipPass) => writeMembershipPass(membershipKey, pass),
    writeExchange: (statement: ExchangeStatement) => writeExchangeStatement(exchangeKey, statement),
    personalData: personalDataOf(session, 'staff'),
    personKeeper: personKeeper(session, registeredPeople(session.manager)),
    subjects: dataSubjects(textSeal(dataKey, 'data subjects')),
    dataSubjectRequests: loader((ids) => from.dataSubjectRequestRepository.byIds(ids)),
    identitiesOfRequests: loader(
      (ids) => from.dataSubjectIdentityRepository.ofRequests(ids),
      (row) => row.requestId,
    ),
    dataConsents: loader((ids) => from.dataConsentRepository.byIds(ids)),
    consentsOfPeople: groupLoader(
      (ids) => from.dataConsentRepository.ofPeople(ids),
      (row) => row.personId,
    ),
    organisations: loader((ids) => from.organisationRepository.byIds(ids)),
    childrenOfOrganisations: pageLoader((ids, page) =>
      from.organisationRepository.pagesOfChildren(ids, page),
    ),
    mergedIntoOrganisations: groupLoader(
      (ids) => from.organisationRepository.mergedInto(ids),
      (row) => row.mergedIntoId,
    ),
    organisationMerges: loader((ids) => from.organisationMergeRepository.byIds(ids)),
    leftMembershipsOf: loader((ids) => from.organisationMergeRepository.leftMemberships(ids)),
    people: loader((ids) => from.personRepository.byIds(ids)),
    peopleByAccount: keyLoader<{ account: string }, Person & { account: string }>(
      (keys) => from.personRepository.ofAccounts(keys.map(({ account }) => account)),
      ['account'],
    ),
    employmentsOfPeople: groupLoader(
      (ids) => from.employmentRepository.ofPeople(ids),
      (row) => row.personId,
    ),
    peopleOfOrganisations: pageLoader((ids, page) => from.personRepository.pagesOfEmployers(ids, page)),
    contactsOfPeople: loader(
      (ids) => from.personContactRepository.ofPeople(ids),
      (row) => row.personId,
    ),
    memberships: loader((ids) => from.membershipRepository.byIds(ids)),
    membersOfOrganisations: pageLoader((ids, page) =>
      from.membershipRepository.pagesOf('organisationId', ids, page),
    ),
    membershipsOfOrganisations: pageLoader((ids, page) =>
      from.membershipRepository.pagesOf('memberOrganisationId', ids, page),
    ),
    membershipsOfPeople: pageLoader((ids, page) =>
      from.membershipRepository.pagesOf('memberPersonId', ids, page),
    ),
    membershipTiers: loader((ids) => from.membershipTierRepository.byIds(ids)),
    tiersOfOrganisations: groupLoader(
      (ids) => from.membershipTierRepository.offeredBy(ids),
      (row) => row.organisationId,
    ),
    membershipBenefits: loader((ids) => from.membershipBenefitRepository.byIds(ids)),
    benefitsOfTiers: groupLoader(
      (ids) => from.membershipBenefitRepository.ofTiers(ids),
      (row) => row.tierId,
    ),
    membershipTerms: loader((ids) => from.membershipTermRepository.byIds(ids)),
    termsOfMemberships: groupLoader(
      (ids) => from.membershipTermRepository.ofMemberships(ids),
      (row) => row.membershipId,
    ),
    entriesOfTerms: groupLoader(
      (ids) => from.membershipEntryRepository.ofTerms(ids),
      (row) => row.termId,
    ),
    exchangeAgreements: loader((ids) => from.exchangeAgreementRepository.byIds(ids)),
    endsOfExchanges: loader((ids) => from.exchangeAgreementRepository.endsOf(ids)),
    facilities: loader((ids) => from.facilityRepository.byIds(ids)),
    facilitiesOfOrganisations: groupLoader(
      (ids) => from.facilityRepository.partsOf('ownerId', ids, 'slug'),
      (row) => row.ownerId,
    ),
  };
};

export type DataSources = ReturnType<typeof createDataSources>;
export type Context = RequestContext<DataSources>;
export type Transaction = TransactionOf<DataSources>;
