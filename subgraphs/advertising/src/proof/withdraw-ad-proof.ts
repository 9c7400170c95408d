import { requireFound, requireId, requireTextBetween } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { WithdrawAdProofInput } from '../generated/resolvers.ts';
import type { AdProof } from './proof.entity.ts';

/** Takes back a proof that shows something else; it is kept, and told no longer. */
export const withdrawAdProof = async (tx: Transaction, input: WithdrawAdProofInput): Promise<AdProof> => {
  ownCompany(tx.viewer);
  const found = await tx.proofRepository.lock(requireId(input.id, 'input', 'id'));
  const { id } = requireFound(found, 'input', 'id');
  await tx.proofRepository.update(id, {
    withdrawnReason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  return tx.proofRepository.findOneByOrFail({ id });
};
