import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { PaperSubscriptionStatus } from './paper-subscription-transitions.ts';

export interface PaperSubscription extends Versioned {
  organisationId: string;
  reference: string;
  subscriberId: string;
  titleId: string;
  copies: number;
  startsOn: string;
  endsOn: string;
  stoppedOn: string | null;
  status: PaperSubscriptionStatus;
  pricePaidMinor: bigint;
  refundedMinor: bigint;
}

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
  /** A daterange; open at its end while the subscription is paused. */
  during: string;
}

export interface PaperSubscriptionEntry {
  id: string;
  organisationId: string;
  subscriptionId: string;
  kind:
    | 'START'
    | 'RENEW'
    | 'PAUSE'
    | 'RESUME'
    | 'MOVE'
    | 'TEMPORARY_ADDRESS'
    | 'STOP'
    | 'EXPIRE'
    | 'REFUND'
    | 'COMPLAINT_CREDIT';
  effectiveOn: string;
  days: number;
  amountMinor: bigint;
  complaintId: string | null;
  enteredAt: Date;
}

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
    status: { type: 'text' },
    pricePaidMinor: { type: 'bigint' },
    refundedMinor: { type: 'bigint', default: 0 },
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
    complaintId: { type: 'uuid', nullable: true },
    enteredAt: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
  },
});
