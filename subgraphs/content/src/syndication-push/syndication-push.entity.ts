import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

/** Where a partner's deliveries are sent to. */
export interface SyndicationEndpoint extends Versioned {
  subscriptionId: string;
  url: string;
  status: 'ACTIVE' | 'PAUSED';
  statusReason: string | null;
  /** When the address was given; the secret is another one with each. */
  urlGivenAt: Date;
}

/** The sending of a delivery, whose id it has. */
export interface SyndicationPush {
  id: string;
  subscriptionId: string;
  status: 'PENDING' | 'DELIVERED' | 'FAILED';
  /** Since it was last asked for by hand. */
  attemptCount: number;
  dueAt: Date | null;
}

/** Nobody changes one. */
export interface SyndicationPushAttempt {
  id: string;
  pushId: string;
  attemptedAt: Date;
  httpStatus: number | null;
  error: string | null;
}

const instant = { type: 'timestamptz', precision: 3 } as const;

export const SyndicationEndpointEntity = new EntitySchema<SyndicationEndpoint>({
  name: 'SyndicationEndpoint',
  tableName: 'syndication_endpoints',
  columns: {
    ...versionedColumns,
    subscriptionId: { type: 'uuid' },
    url: { type: 'text' },
    status: { type: 'text', default: 'ACTIVE' },
    statusReason: { type: 'text', nullable: true },
    urlGivenAt: { ...instant, default: () => 'now()' },
  },
});

export const SyndicationPushEntity = new EntitySchema<SyndicationPush>({
  name: 'SyndicationPush',
  tableName: 'syndication_pushes',
  columns: {
    id: { type: 'uuid', primary: true },
    subscriptionId: { type: 'uuid' },
    status: { type: 'text', default: 'PENDING' },
    attemptCount: { type: 'int', default: 0 },
    dueAt: { ...instant, nullable: true, default: () => 'now()' },
  },
});

export const SyndicationPushAttemptEntity = new EntitySchema<SyndicationPushAttempt>({
  name: 'SyndicationPushAttempt',
  tableName: 'syndication_push_attempts',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    pushId: { type: 'uuid' },
    attemptedAt: { ...instant, default: () => 'now()' },
    httpStatus: { type: 'int', nullable: true },
    error: { type: 'text', nullable: true },
  },
});
