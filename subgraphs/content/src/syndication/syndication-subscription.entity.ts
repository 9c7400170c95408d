import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

/** That a partner gets a product. */
export interface SyndicationSubscription extends Versioned {
  productId: string;
  organisationId: string;
  /** ISO 3166-1, two letters. */
  territory: string;
  status: 'ACTIVE' | 'STOPPED';
  statusReason: string | null;
  /** Stories that came out before do not come. */
  startsAt: Date;
  /** Up to when it was looked for what has changed. */
  checkedAt: Date;
}

const instant = { type: 'timestamptz', precision: 3, default: () => 'now()' } as const;

export const SyndicationSubscriptionEntity = new EntitySchema<SyndicationSubscription>({
  name: 'SyndicationSubscription',
  tableName: 'syndication_subscriptions',
  columns: {
    ...versionedColumns,
    productId: { type: 'uuid' },
    organisationId: { type: 'uuid' },
    territory: { type: 'text' },
    status: { type: 'text', default: 'ACTIVE' },
    statusReason: { type: 'text', nullable: true },
    startsAt: instant,
    checkedAt: instant,
  },
});
