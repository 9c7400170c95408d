import { addDays, optionalText, refused, revise } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { ResolveComplaintInput } from '../generated/resolvers.ts';
import { writeEntry } from '../subscription/change-subscription.ts';
import type { Complaint } from './complaint.entity.ts';
import { complaintCodes } from './complaint-codes.ts';

/** Adds the complaint's days to the subscription, while it lasts. */
const credit = async (
  { id, code, subscriptionId, issueDate }: Complaint,
  tx: DataSources,
): Promise<number> => {
  const { days } = complaintCodes[code];
  const subscription = await tx.subscriptionRepository.lock(subscriptionId);
  if (days === 0 || !subscription || !['ACTIVE', 'PAUSED'].includes(subscription.status))
    throw refused(
      'ILLEGAL_TRANSITION',
      'Days are credited to a subscription that lasts, and not for every code',
    );
  await writeEntry(
    subscription,
    { kind: 'COMPLAINT_CREDIT', effectiveOn: issueDate, days, complaintId: id },
    tx,
  );
  await revise(tx.subscriptionRepository, subscription, { endsOn: addDays(subscription.endsOn, days) });
  return days;
};

/** What a step changes beside the status. Only what is made good costs the carrier. */
export const changesOf = async (
  complaint: Complaint,
  { step, resolution }: ResolveComplaintInput,
  tx: DataSources,
): Promise<Partial<Complaint>> => {
  const { carrierChargeMinor } = complaintCodes[complaint.code];
  const text = optionalText(resolution, 500, 'input', 'resolution');
  if (!text && (step === 'REJECT' || step === 'RESOLVE'))
    throw refused('INVALID_INPUT', 'Say what was found', 'input', 'resolution');
  return {
    ...(text && { resolution: text }),
    ...(step === 'CREDIT' && { creditedDays: await credit(complaint, tx) }),
    ...((step === 'CREDIT' || step === 'REDELIVER') && { carrierChargeMinor }),
    ...(step === 'RESOLVE' && { resolvedAt: new Date() }),
  };
};
