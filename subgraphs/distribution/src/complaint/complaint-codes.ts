import type { DeliveryComplaint } from './delivery-complaint.entity.ts';

type Rule = {
  /** Whether it counts only once the route's deadline has passed: before it, the paper may still come. */
  readonly afterDeadline: boolean;
  /** Whether there was no paper to read or to sell, so that it can be credited. */
  readonly isCredited: boolean;
  /** Whether it is about the bundle of an outlet, and not about a paper. */
  readonly isOfOutlets?: true;
};

/**
 * Codes of complaints with "days adjust" and "valid when", as circulation systems have them, beside the "carrier charge",
 * which is a setting of the company: docs.navigaglobal.com, Circulation Setup Manual, Codes Menu, Complaint.
 */
export const complaintCodes: Readonly<Record<DeliveryComplaint['code'], Rule>> = {
  MISSED: { afterDeadline: true, isCredited: true },
  LATE: { afterDeadline: true, isCredited: false },
  WET: { afterDeadline: false, isCredited: true },
  DAMAGED: { afterDeadline: false, isCredited: true },
  WRONG_PAPER: { afterDeadline: false, isCredited: true },
  SHORT_BUNDLE: { afterDeadline: false, isCredited: true, isOfOutlets: true },
  LATE_BUNDLE: { afterDeadline: true, isCredited: false, isOfOutlets: true },
  WRONG_TITLE: { afterDeadline: false, isCredited: true, isOfOutlets: true },
};
