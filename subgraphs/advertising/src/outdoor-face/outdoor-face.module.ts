import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { OutdoorFaceEntity } from './outdoor-face.entity.ts';
import { outdoorFaceResolvers } from './outdoor-face.resolvers.ts';

export const outdoorFace: Module = {
  resolvers: [outdoorFaceResolvers],
  entities: [OutdoorFaceEntity],
  constraintErrors: {
    outdoor_faces_company: noCompany,
    outdoor_faces_code_unique: userError('DUPLICATE', 'There is a face with this code', 'input', 'code'),
  },
};
