import { mutation } from '@media-graph/subgraph';
import { forAudience, forStaffOf } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { addAdProof } from './add-ad-proof.ts';
import { withdrawAdProof } from './withdraw-ad-proof.ts';

export const proofResolvers: Resolvers = {
  Query: {
    adPlacementsWithoutProof: forAudience('FINANCE', (_, page, { proofRepository }) =>
      proofRepository.pageOfUnproven(page),
    ),
  },
  Mutation: {
    addAdProof: mutation('proof', addAdProof),
    withdrawAdProof: mutation('proof', withdrawAdProof),
  },
  AdPlacement: {
    proofs: forStaffOf('FINANCE', ({ id }, _, { proofsOfPlacements }) => proofsOfPlacements.load(id)),
  },
  AdProof: {
    placement: ({ placementId }, _, { placements }) => placements.load(placementId),
    asset: ({ assetId }) => ({ id: assetId }),
  },
};
