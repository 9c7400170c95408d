import type { DeliveryComplaint } from './delivery-complaint.entity.ts';

type Rule = {
  /** Whether it counts only once the route's deadline has passed: before it, the paper may still come. */
  readonly afterDeadline: boolean;
  /** Whether the subscriber had no paper to read, so that the issue can be credited. */
  readonly isCredited: boolean;
  /** What the carrier is charged when it is made good, in fen; synthetic. */
  readonly carrierChargeMinor: bigint;
};

/**
 * Codes of complaints with "days adjust", "valid when" and "carrier charge", as circulation systems have them:
 * docs.navigaglobal.com, Circulation Setup Manual, Codes Menu, Complaint.
 */
export const complaintCodes: Readonly<Record<DeliveryComplaint['code'], Rule>> = {
  MISSED: { afterDeadline: true, isCredited: true, carrierChargeMinor: 200n },
  LATE: { afterDeadline: true, isCredited: false, carrierChargeMinor: 100n },
  WET: { afterDeadline: false, isCredited: true, carrierChargeMinor: 100n },
  // Nobody can tell whether the press or the carrier did it.
  DAMAGED: { afterDeadline: false, isCredited: true, carrierChargeMinor: 0n },
  WRONG_PAPER: { afterDeadline: false, isCredited: true, carrierChargeMinor: 100n },
};
