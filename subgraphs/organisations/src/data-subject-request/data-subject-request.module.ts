import { keptPeople, type Module } from '@media-graph/subgraph';
import { DataSubjectIdentityEntity, DataSubjectRequestEntity } from './data-subject-request.entity.ts';
import { dataSubjectRequestResolvers } from './data-subject-request.resolvers.ts';

export const dataSubjectRequest: Module = {
  resolvers: [dataSubjectRequestResolvers],
  entities: [...keptPeople.entities, DataSubjectRequestEntity, DataSubjectIdentityEntity],
};
