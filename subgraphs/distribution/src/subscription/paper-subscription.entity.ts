import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface PaperSubscription extends Versioned {
  organisationId: string;
  reference: string;
  subscriberId: string;
  titleId: string;
  copies: number;
  startsOn: string;
  endsOn: string;
  stoppedOn: string | null;
  /** How many copies it had before `copiesSince`, where they were changed. */
  formerCopies: number | null;
  copiesSince: string | null;
  /** Whether it is invoiced, and paid later. */
  isOnAccount: boolean;
  /** Issues that come after its last day, until it is renewed, and the day of the last one, which the database reckons. */
  graceIssues: number;
  graceEndsOn: string | null;
  /** Whether another term is sold when this one ends. */
  hasAutoRenewal: boolean;
}

/** What was sold at one time for one price. */
export interface PaperSubscriptionTerm {
  id: string;
  organisationId: string;
  subscriptionId: string;
  number: number;
  startsOn: string;
  endsOn: string;
  anchorOn: string;
  issues: number;
  copies: number;
  priceMinor: bigint;
  paidBy: 'UNKNOWN' | 'BANK_TRANSFER' | 'CASH' | 'CHEQUE' | 'ONLINE' | 'POST_OFFICE';
  refundedIssues: number;
  refundedMinor: bigint;
  /** The entry with which it was given back. */
  refundEntryId: string | null;
  ratePlanId: string | null;
  /** Why it was not sold for the plan's price. */
  priceReason: string | null;
  /** The term of whose rest it was made when copies changed. */
  splitFrom: string | null;
  /** Whether it is invoiced, and paid later. */
  isOnAccount: boolean;
  /** Whether it was sold because its subscriber wishes to go on. */
  isAutomatic: boolean;
  /** That come after its end, as its rate plan had them when it was sold. */
  graceIssues: number;
}

/** Where a subscription's money is; `delivered` + `left` + `refunded` are always what was paid, to the fen. */
export type PaperSubscriptionAccount = {
  readonly paidMinor: bigint;
  readonly deliveredMinor: bigint;
  readonly leftMinor: bigint;
  readonly refundedMinor: bigint;
  readonly issuesDelivered: number;
  readonly issuesLeft: number;
  /** Of each term, in order, what is left of it. */
  readonly left: readonly { readonly issues: number; readonly minor: bigint }[];
};

export interface DeliveryPlacement {
  id: string;
  organisationId: string;
  subscriptionId: string;
  kind: 'REGULAR' | 'TEMPORARY';
  delivery: 'CARRIER' | 'POST' | 'PICKUP';
  addressId: string | null;
  outletId: string | null;
  /** A daterange. */
  during: string;
}

export interface PaperSubscriptionPause {
  id: string;
  organisationId: string;
  subscriptionId: string;
  /** A daterange; open at its end while nobody knows when papers come again. */
  during: string;
}

export interface PaperSubscriptionEntry {
  id: string;
  organisationId: string;
  subscriptionId: string;
  kind:
    | 'START'
    | 'RENEW'
    | 'AUTO_RENEW'
    | 'PAUSE'
    | 'RESUME'
    | 'MOVE'
    | 'TEMPORARY_ADDRESS'
    | 'STOP'
    | 'RESTART'
    | 'EXPIRE'
    | 'REFUND'
    | 'REFUND_REVERSED'
    | 'TERM_WITHDRAWN'
    | 'PRICE_CORRECTED'
    | 'COPIES_CHANGED'
    | 'COMPLAINT_CREDIT'
    | 'CREDIT_WITHDRAWN'
    | 'ISSUE_CANCELLED'
    | 'ISSUE_REINSTATED';
  effectiveOn: string;
  days: number;
  amountMinor: bigint;
  /** Whether that is invoiced or credited, and was not paid or given back at once. */
  isOnAccount: boolean;
  complaintId: string | null;
  reason: string | null;
  enteredAt: Date;
}

/** One that is to be renewed, and the rate plan of today by which. */
export type DueRenewal = { readonly id: string; readonly ratePlanId: string };

const partOfSubscription = {
  id: { type: 'uuid', primary: true },
  organisationId: { type: 'uuid' },
  subscriptionId: { type: 'uuid' },
} as const;

export const PaperSubscriptionEntity = new EntitySchema<PaperSubscription>({
  name: 'PaperSubscription',
  tableName: 'subscriptions',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    reference: { type: 'text' },
    subscriberId: { type: 'uuid' },
    titleId: { type: 'uuid' },
    copies: { type: 'int' },
    startsOn: { type: 'date' },
    endsOn: { type: 'date' },
    stoppedOn: { type: 'date', nullable: true },
    formerCopies: { type: 'int', nullable: true },
    copiesSince: { type: 'date', nullable: true },
    isOnAccount: { type: 'boolean', default: false },
    graceIssues: { type: 'int', default: 0 },
    graceEndsOn: { type: 'date', nullable: true },
    hasAutoRenewal: { type: 'boolean', default: false },
  },
});

export const PaperSubscriptionTermEntity = new EntitySchema<PaperSubscriptionTerm>({
  name: 'PaperSubscriptionTerm',
  tableName: 'subscription_terms',
  columns: {
    ...partOfSubscription,
    number: { type: 'int' },
    startsOn: { type: 'date' },
    endsOn: { type: 'date' },
    anchorOn: { type: 'date' },
    issues: { type: 'int' },
    copies: { type: 'int' },
    priceMinor: { type: 'bigint' },
    paidBy: { type: 'text', default: 'UNKNOWN' },
    refundedIssues: { type: 'int', default: 0 },
    refundedMinor: { type: 'bigint', default: 0 },
    refundEntryId: { type: 'uuid', nullable: true },
    ratePlanId: { type: 'uuid', nullable: true },
    priceReason: { type: 'text', nullable: true },
    splitFrom: { type: 'uuid', nullable: true },
    isOnAccount: { type: 'boolean', default: false },
    isAutomatic: { type: 'boolean', default: false },
    graceIssues: { type: 'int', default: 0 },
  },
});

export const DeliveryPlacementEntity = new EntitySchema<DeliveryPlacement>({
  name: 'DeliveryPlacement',
  tableName: 'placements',
  columns: {
    ...partOfSubscription,
    kind: { type: 'text' },
    delivery: { type: 'text' },
    addressId: { type: 'uuid', nullable: true },
    outletId: { type: 'uuid', nullable: true },
    during: { type: 'daterange' },
  },
});

export const PaperSubscriptionPauseEntity = new EntitySchema<PaperSubscriptionPause>({
  name: 'PaperSubscriptionPause',
  tableName: 'pauses',
  columns: { ...partOfSubscription, during: { type: 'daterange' } },
});

export const PaperSubscriptionEntryEntity = new EntitySchema<PaperSubscriptionEntry>({
  name: 'PaperSubscriptionEntry',
  tableName: 'subscription_entries',
  columns: {
    ...partOfSubscription,
    kind: { type: 'text' },
    effectiveOn: { type: 'date' },
    days: { type: 'int', default: 0 },
    amountMinor: { type: 'bigint', default: 0 },
    isOnAccount: { type: 'boolean', default: false },
    complaintId: { type: 'uuid', nullable: true },
    reason: { type: 'text', nullable: true },
    enteredAt: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
  },
});
