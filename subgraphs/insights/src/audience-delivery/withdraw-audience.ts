import { daysBetween, optionalId, refused, requireTextBetween } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { WithdrawAudienceInput } from '../generated/resolvers.ts';
import { requireInstitute } from '../institute/require-institute.ts';
import type { AudienceDelivery } from './audience-delivery.entity.ts';
import { openDelivery } from './open-delivery.ts';

const mostDays = 62;

/** Takes out what a source delivered of some days; the record of it says who and why. */
export const withdrawAudience = async (
  tx: Transaction,
  { source, days: { from, until }, channelId, ...input }: WithdrawAudienceInput,
): Promise<AudienceDelivery> => {
  await requireInstitute(tx);
  const reason = requireTextBetween(input.reason, 3, 200, 'input', 'reason');
  const channel = optionalId(channelId, 'input', 'channelId');
  if (!from || !until || until < from || daysBetween(from, until) >= mostDays)
    throw refused('INVALID_INPUT', `These are two ends of at most ${mostDays} days`, 'input', 'days');
  const no = await tx.audienceDeliveryRepository.nextNo();
  const { delivery } = openDelivery({ no, source, mode: 'REPLACE', deliveredBy: tx.viewer.subject ?? '' });
  const removed = await tx.audienceFactRepository.withdraw(source, from, until, channel);
  if (removed === 0)
    throw refused('NOT_FOUND', 'This source has delivered nothing of these days', 'input', 'source');
  const withdrawn = { ...delivery, firstDay: from, lastDay: until, reason, removed };
  await tx.audienceDeliveryRepository.insert(withdrawn);
  return withdrawn;
};
