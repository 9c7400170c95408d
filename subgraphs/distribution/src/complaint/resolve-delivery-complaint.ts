import { allowManagerOf, optionalText, refused, requireStep, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import { accrue } from '../accrual/accrue.ts';
import type { Transaction } from '../context.ts';
import type { ResolveDeliveryComplaintInput } from '../generated/resolvers.ts';
import { carrierChargeOf } from './carrier-charge-of.ts';
import { complaintCodes } from './complaint-codes.ts';
import { creditIssue, withdrawCredit } from './credit-issue.ts';
import { creditOutlet, withdrawOutletCredit } from './credit-outlet.ts';
import type { DeliveryComplaint } from './delivery-complaint.entity.ts';
import { deliveryComplaintTransitions, statusAfter } from './delivery-complaint-transitions.ts';

const saysWhy = new Set(['REJECT', 'RESOLVE', 'REOPEN']);
const remedies = { REDELIVER: 'REDELIVERED', CREDIT: 'CREDITED' } as const;

type Remedy = Pick<DeliveryComplaint, 'remedy' | 'shortfallId' | 'creditedIssues'>;

/** What makes the complaint good after a step, and with the subscription or the outlet's account whatever that changes. */
const remedyAfter = async (
  tx: Transaction,
  complaint: DeliveryComplaint,
  { step, resolution }: ResolveDeliveryComplaintInput,
): Promise<Remedy> => {
  const { remedy: before, subscriptionId, outletId, shortfallId, creditedIssues } = complaint;
  const remedy = step === 'REOPEN' ? null : (remedies[step as 'CREDIT'] ?? before);
  if (remedy === 'CREDITED' && !complaintCodes[complaint.code].isCredited)
    throw refused(
      'ILLEGAL_TRANSITION',
      'What came late is not credited; an outlet gives back what it did not sell',
      'input',
      'step',
    );
  if (before === remedy) return { remedy, shortfallId, creditedIssues };
  const isCredited = remedy === 'CREDITED';
  if (outletId)
    return { remedy, creditedIssues: 0, shortfallId: isCredited ? await creditOutlet(tx, complaint) : null };
  const ofSubscription = { ...complaint, subscriptionId: subscriptionId! };
  if (before === 'CREDITED') await withdrawCredit(tx, ofSubscription, resolution ?? null);
  if (isCredited) await creditIssue(tx, ofSubscription);
  return { remedy, creditedIssues: isCredited ? 1 : 0, shortfallId: null };
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
  const remedied = await remedyAfter(tx, complaint, input);
  const carrierChargeMinor = await carrierChargeOf(tx, complaint);
  const resolved = await revise(tx.complaintRepository, complaint, {
    ...{ status, ...remedied },
    ...(resolution && { resolution }),
    ...((step === 'CREDIT' || step === 'REDELIVER') && { carrierChargeMinor }),
    ...((step === 'REJECT' || step === 'REOPEN') && { carrierChargeMinor: 0n }),
    resolvedAt: step === 'RESOLVE' ? new Date() : null,
  });
  // A shortfall that a complaint holds is not taken back.
  if (complaint.shortfallId && !resolved.shortfallId) await withdrawOutletCredit(tx, complaint);
  // What is credited has locked the subscription: nobody else reckons its months meanwhile.
  const { subscriptionId } = complaint;
  if (subscriptionId && resolved.creditedIssues !== complaint.creditedIssues)
    await accrue(tx, await tx.subscriptionRepository.byIds([subscriptionId]));
  return resolved;
};
