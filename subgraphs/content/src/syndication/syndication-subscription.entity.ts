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
  /** By which agreement of an alliance it takes the stories, as it was proved last, and whose; all null without one. */
  agreementId: string | null;
  giverId: string | null;
  agreementUntil: Date | null;
  agreedSections: string[] | null;
  agreedTags: string[] | null;
  agreedLicence: string | null;
  agreedCredit: string | null;
}

/** Whether it was not proved for too long that the agreement is in force. */
export const isLapsed = ({ agreementUntil }: Pick<SyndicationSubscription, 'agreementUntil'>): boolean =>
  agreementUntil !== null && agreementUntil <= new Date();

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
    agreementId: { type: 'uuid', nullable: true },
    giverId: { type: 'uuid', nullable: true },
    agreementUntil: { type: 'timestamptz', precision: 3, nullable: true },
    agreedSections: { type: 'text', array: true, nullable: true },
    agreedTags: { type: 'text', array: true, nullable: true },
    agreedLicence: { type: 'text', nullable: true },
    agreedCredit: { type: 'text', nullable: true },
  },
});
