import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { OutdoorFaceEntity } from './outdoor-face.entity.ts';
import { outdoorFaceResolvers } from './outdoor-face.resolvers.ts';

export const outdoorFace: Module = {
  resolvers: [outdoorFaceResolvers],
  entities: [OutdoorFaceEntity],
  constraintErrors: {
    outdoor_faces_company: noCompany,
    outdoor_faces_retired: userError('INVALID_INPUT', 'The face is sold no longer', 'input', 'faceId'),
    outdoor_faces_needed: userError(
      'ILLEGAL_TRANSITION',
      'Frames of the face are held or sold for days to come',
      ...['input', 'isRetired'],
    ),
    outdoor_faces_frames_sold: userError(
      'CONFLICT_OVERLAP',
      'A frame beyond these is held or sold for days to come',
      ...['input', 'frames'],
    ),
    outdoor_faces_code_unique: userError('DUPLICATE', 'There is a face with this code', 'input', 'code'),
  },
};
