import { type Module, userError } from '@media-graph/subgraph';
import { AdProofEntity } from './proof.entity.ts';
import { proofResolvers } from './proof.resolvers.ts';

export const proof: Module = {
  resolvers: [proofResolvers],
  entities: [AdProofEntity],
  constraintErrors: {
    proofs_once: userError('DUPLICATE', 'It is shown by this picture already', 'input', 'assetId'),
    proofs_of_appearance: userError(
      'ILLEGAL_TRANSITION',
      'What was sold is shown from its day on',
      ...['input', 'placementId'],
    ),
    proofs_withdrawn: userError('ILLEGAL_TRANSITION', 'It was withdrawn already', 'input', 'id'),
  },
};
