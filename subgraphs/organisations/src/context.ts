import { personalDataOf, type RequestContext, type Session } from '@media-graph/subgraph';
import { facilityRepository } from './facility/facility.repository.ts';
import { membershipRepository } from './membership/membership.repository.ts';
import { organisationRepository } from './organisation/organisation.repository.ts';
import { personRepository } from './person/person.repository.ts';
import { personContactRepository } from './person/person-contact.repository.ts';

/** The table of what can be read. */
export const createDataSources = (session: Session) => {
  const { manager, viewer, loader, groupLoader, pageLoader } = session;
  const organisations = organisationRepository(manager);
  const people = personRepository(manager);
  const contacts = personContactRepository(manager, viewer);
  const memberships = membershipRepository(manager, viewer);
  const facilities = facilityRepository(manager);
  return {
    organisationRepository: organisations,
    organisations: loader((ids) => organisations.byIds(ids)),
    children: pageLoader((ids, page) => organisations.childrenOf(ids, page)),

    personRepository: people,
    people: loader((ids) => people.byIds(ids)),
    peopleOf: pageLoader((ids, page) => people.employedBy(ids, page)),
    personContactRepository: contacts,
    contactsOf: groupLoader(
      (ids) => contacts.of(ids),
      ({ personId }) => personId,
    ),
    personalData: personalDataOf(session, 'staff'),

    membershipRepository: memberships,
    memberships: loader((ids) => memberships.byIds(ids)),
    members: pageLoader((ids, page) => memberships.of(ids, page)),
    membershipsOfOrganisations: pageLoader((ids, page) => memberships.ofMemberOrganisations(ids, page)),
    membershipsOfPeople: pageLoader((ids, page) => memberships.ofMemberPeople(ids, page)),

    facilityRepository: facilities,
    facilities: loader((ids) => facilities.byIds(ids)),
    facilitiesOf: groupLoader(
      (ids) => facilities.ownedBy(ids),
      ({ ownerId }) => ownerId,
    ),
  };
};

export type DataSources = ReturnType<typeof createDataSources>;
export type Context = RequestContext<DataSources>;
