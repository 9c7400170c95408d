import { mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { createOutdoorFace } from './create-outdoor-face.ts';
import { updateOutdoorFace } from './update-outdoor-face.ts';

export const outdoorFaceResolvers: Resolvers = {
  Query: {
    outdoorFace: (_, { id }, { faces }) => faces.load(id),
    outdoorFaces: forAudience('HEADQUARTERS', (_, page, { outdoorFaceRepository }) =>
      outdoorFaceRepository.page(page),
    ),
  },
  Mutation: {
    createOutdoorFace: mutation('face', createOutdoorFace),
    updateOutdoorFace: mutation('face', updateOutdoorFace),
  },
  OutdoorFace: {
    __resolveReference: ({ id }, { faces }) => faces.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
  },
};
