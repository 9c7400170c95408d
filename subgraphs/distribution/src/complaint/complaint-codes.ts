import type { DeliveryComplaint } from './delivery-complaint.entity.ts';

type Rule = {
  /** Whether it counts only once the route's deadline has passed: before it, the paper may still come. */
  readonly afterDeadline: boolean;
  /** Days by which the subscription grows when it is credited. */
  readonly days: number;
  /** What the carrier is charged when it is made good, in fen; synthetic. */
  readonly carrierChargeMinor: bigint;
};

/**
 * Codes of complaints with "days adjust", "valid when" and "carrier charge", as circulation systems have them:
 * docs.navigaglobal.com, Circulation Setup Manual, Codes Menu, Complaint.
 */
export const complaintCodes: Readonly<Record<DeliveryComplaint['code'], Rule>> = {
  MISSED: { afterDeadline: true, days: 1, carrierChargeMinor: 200n },
  LATE: { afterDeadline: true, days: 0, carrierChargeMinor: 100n },
  WET: { afterDeadline: false, days: 1, carrierChargeMinor: 100n },
  // Nobody can tell whether the press or the carrier did it.
  DAMAGED: { afterDeadline: false, days: 1, carrierChargeMinor: 0n },
  WRONG_PAPER: { afterDeadline: false, days: 1, carrierChargeMinor: 100n },
};
