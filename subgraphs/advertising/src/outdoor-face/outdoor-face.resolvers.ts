import type { Resolvers } from '../generated/resolvers.ts';

export const outdoorFace: Resolvers = {
  Query: {
    outdoorFace: (_, { id }, { faces }) => faces.load(id),
    outdoorFaces: (_, page, { outdoorFaceRepository }) => outdoorFaceRepository.page(page),
  },
  OutdoorFace: {
    __resolveReference: ({ id }, { faces }) => faces.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
  },
};
