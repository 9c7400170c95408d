import { requireFound, requireId } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AddAdProofInput } from '../generated/resolvers.ts';
import type { AdProof } from './proof.entity.ts';

/** Notes by which picture the customer can be shown that something appeared. */
export const addAdProof = async (tx: Transaction, input: AddAdProofInput): Promise<AdProof> => {
  const organisationId = ownCompany(tx.viewer);
  const found = await tx.placements.load(requireId(input.placementId, 'input', 'placementId'));
  const { id: placementId } = requireFound(found, 'input', 'placementId');
  const id = uuidv7();
  const assetId = requireId(input.assetId, 'input', 'assetId');
  await tx.proofRepository.insert({ id, organisationId, placementId, kind: input.kind, assetId });
  return tx.proofRepository.findOneByOrFail({ id });
};
