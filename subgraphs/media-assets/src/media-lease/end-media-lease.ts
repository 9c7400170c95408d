import { lockVersion, refused, requireFound, requireText, revise } from '@media-graph/subgraph';
import { requireRightsManager, requireWorksOn, requireWorksOnSome } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { EndMediaLeaseInput } from '../generated/resolvers.ts';
import type { MediaLease } from './media-lease.entity.ts';

/** Ends a lease before its time. */
export const endMediaLease = async (tx: Transaction, input: EndMediaLeaseInput): Promise<MediaLease> => {
  requireWorksOnSome(tx.viewer);
  const endReason = requireText(input.reason, 500, 'input', 'reason');
  const lease = await lockVersion(tx.mediaLeaseRepository, input);
  requireWorksOn(tx.viewer, requireFound(await tx.mediaFiles.load(lease.assetId), 'input', 'id'));
  if (lease.access === 'OVERRIDE') requireRightsManager(tx.viewer);
  const endedAt = new Date();
  if (lease.endedAt || (lease.endsAt && lease.endsAt <= endedAt))
    throw refused('ILLEGAL_TRANSITION', 'It is over already', 'input', 'id');
  return revise(tx.mediaLeaseRepository, lease, { endedAt, endedBy: tx.viewer.subject, endReason });
};
