import type { Module } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { OutdoorFaceEntity } from './outdoor-face.entity.ts';
import { outdoorFaceResolvers } from './outdoor-face.resolvers.ts';

export const outdoorFace: Module = {
  resolvers: [outdoorFaceResolvers],
  entities: [OutdoorFaceEntity],
  constraintErrors: { outdoor_faces_company: noCompany },
};
