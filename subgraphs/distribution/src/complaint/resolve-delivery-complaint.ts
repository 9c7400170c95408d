import { allowManagerOf, optionalText, refused, requireStep, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import { accrue } from '../accrual/accrue.ts';
import type { Transaction } from '../context.ts';
import type { ResolveDeliveryComplaintInput } from '../generated/resolvers.ts';
import { carrierChargeOf } from './carrier-charge-of.ts';
import { complaintCodes } from './complaint-codes.ts';
import { creditIssue, withdrawCredit } from './credit-issue.ts';
import type { DeliveryComplaint } from './delivery-complaint.entity.ts';
import { deliveryComplaintTransitions, statusAfter } from './delivery-complaint-transitions.ts';

const saysWhy = new Set(['REJECT', 'RESOLVE', 'REOPEN']);
const remedies = { REDELIVER: 'REDELIVERED', CREDIT: 'CREDITED' } as const;

/** What makes the complaint good after a step, and with the subscription whatever that changes. */
const remedyAfter = async (
  tx: Transaction,
  complaint: DeliveryComplaint,
  { step, resolution }: ResolveDeliveryComplaintInput,
): Promise<DeliveryComplaint['remedy']> => {
  const before = complaint.remedy;
  const after = step === 'REOPEN' ? null : (remedies[step as 'CREDIT'] ?? before);
  if (after === 'CREDITED' && !complaintCodes[complaint.code].isCredited)
    throw refused('ILLEGAL_TRANSITION', 'A paper that came late is not credited', 'input', 'step');
  if (before === after) return after;
  if (before === 'CREDITED') await withdrawCredit(tx, complaint, resolution ?? null);
  if (after === 'CREDITED') await creditIssue(tx, complaint);
  return after;
};

/** Takes a complaint one step on, or back. Only what is made good costs the carrier, and only until it proves untrue. */
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
  // What was taken to a manager is the manager's to decide, also that it is open again: others could decide it then.
  if (complaint.status === 'FORMAL') allowManagerOf(tx.viewer, complaint.organisationId);
  const resolution = optionalText(input.resolution, 500, 'input', 'resolution');
  if (!resolution && saysWhy.has(step))
    throw refused('INVALID_INPUT', 'Say what was found', 'input', 'resolution');
  const remedy = await remedyAfter(tx, complaint, input);
  const carrierChargeMinor = await carrierChargeOf(tx, complaint);
  const resolved = await revise(tx.complaintRepository, complaint, {
    status,
    remedy,
    creditedIssues: remedy === 'CREDITED' ? 1 : 0,
    ...(resolution && { resolution }),
    ...((step === 'CREDIT' || step === 'REDELIVER') && { carrierChargeMinor }),
    ...((step === 'REJECT' || step === 'REOPEN') && { carrierChargeMinor: 0n }),
    resolvedAt: step === 'RESOLVE' ? new Date() : null,
  });
  // What is credited has locked the subscription: nobody else reckons its months meanwhile.
  if (resolved.creditedIssues !== complaint.creditedIssues)
    await accrue(tx, await tx.subscriptionRepository.byIds([complaint.subscriptionId]));
  return resolved;
};
