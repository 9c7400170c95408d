import { addDays, optionalText, refused, requireStep, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ResolveDeliveryComplaintInput } from '../generated/resolvers.ts';
import { writeEntry } from '../subscription/write-entry.ts';
import { complaintCodes } from './complaint-codes.ts';
import type { DeliveryComplaint } from './delivery-complaint.entity.ts';
import { deliveryComplaintTransitions, statusAfter } from './delivery-complaint-transitions.ts';

/** Adds the complaint's days to the subscription, while it lasts. */
const credit = async (
  tx: Transaction,
  { id, code, subscriptionId, issueDate }: DeliveryComplaint,
): Promise<number> => {
  const { days } = complaintCodes[code];
  const subscription = await tx.subscriptionRepository.lock(subscriptionId);
  if (days === 0 || !subscription || !['ACTIVE', 'PAUSED'].includes(subscription.status))
    throw refused(
      'ILLEGAL_TRANSITION',
      'Days are credited to a subscription that lasts, and not for every code',
      ...['input', 'step'],
    );
  const entry = { kind: 'COMPLAINT_CREDIT', effectiveOn: issueDate, days, complaintId: id } as const;
  await writeEntry(tx, subscription, entry);
  await revise(tx.subscriptionRepository, subscription, { endsOn: addDays(subscription.endsOn, days) });
  return days;
};

/** Takes a complaint one step on. Only what is made good costs the carrier. */
export const resolveDeliveryComplaint = async (
  tx: Transaction,
  input: ResolveDeliveryComplaintInput,
): Promise<DeliveryComplaint> => {
  const { step } = input;
  const complaint = await lockOwn(tx.viewer, tx.complaintRepository, input);
  const status = requireStep(
    deliveryComplaintTransitions,
    complaint.status,
    statusAfter[step],
    ...['input', 'step'],
  );
  const { carrierChargeMinor } = complaintCodes[complaint.code];
  const resolution = optionalText(input.resolution, 500, 'input', 'resolution');
  if (!resolution && (step === 'REJECT' || step === 'RESOLVE'))
    throw refused('INVALID_INPUT', 'Say what was found', 'input', 'resolution');
  return revise(tx.complaintRepository, complaint, {
    status,
    ...(resolution && { resolution }),
    ...(step === 'CREDIT' && { creditedDays: await credit(tx, complaint) }),
    ...((step === 'CREDIT' || step === 'REDELIVER') && { carrierChargeMinor }),
    ...(step === 'RESOLVE' && { resolvedAt: new Date() }),
  });
};
