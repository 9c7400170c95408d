import { lockVersion, refused, requireFound, requireText, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RevokeEventVoucherInput } from '../generated/resolvers.ts';
import type { EventVoucher } from './event-voucher.entity.ts';

/** Takes a voucher back; what was registered with it stays. */
export const revokeEventVoucher = async (
  tx: Transaction,
  input: RevokeEventVoucherInput,
): Promise<EventVoucher> => {
  requireManager(tx.viewer);
  const releaseReason = requireText(input.reason, 500, 'input', 'reason');
  const { eventId } = requireFound(await tx.eventVouchers.load(input.id), 'input', 'id');
  await tx.registrationDeskRepository.settle(eventId);
  const voucher = await lockVersion(tx.eventVoucherRepository, input);
  if (voucher.releasedAt) throw refused('ILLEGAL_TRANSITION', 'It holds no longer', 'input', 'id');
  const revoked = await revise(tx.eventVoucherRepository, voucher, {
    ...{ releasedAt: new Date(), releaseReason },
  });
  await tx.registrationDeskRepository.settle(eventId);
  return revoked;
};
