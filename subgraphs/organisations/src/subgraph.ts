import type { Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { constraintErrors } from './constraint-errors.ts';
import { createDataSources, type DataSources } from './context.ts';
import { databaseRole, databaseRoles } from './database-role.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { FacilityEntity } from './facility/facility.entity.ts';
import { facility } from './facility/facility.resolvers.ts';
import { MembershipEntity } from './membership/membership.entity.ts';
import { membership } from './membership/membership.resolvers.ts';
import { membershipMutations } from './membership/membership-mutations.resolvers.ts';
import { OrganisationEntity } from './organisation/organisation.entity.ts';
import { organisation } from './organisation/organisation.resolvers.ts';
import { organisationMutations } from './organisation/organisation-mutations.resolvers.ts';
import { PersonEntity } from './person/person.entity.ts';
import { person } from './person/person.resolvers.ts';
import { PersonContactEntity } from './person/person-contact.entity.ts';

export const organisations: Subgraph<DataSources> = {
  name: 'organisations',
  directory: import.meta.dirname,
  modules: [
    {
      resolvers: [organisation, organisationMutations, membership, membershipMutations, person, facility],
      entities: [OrganisationEntity, PersonEntity, PersonContactEntity, MembershipEntity, FacilityEntity],
      constraintErrors,
    },
  ],
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources,
  demonstration,
};
