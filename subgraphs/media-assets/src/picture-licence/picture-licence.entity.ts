import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface PictureLicence extends Versioned {
  /** Who licenses. */
  organisationId: string;
  clientId: string;
  number: string;
  terms: string;
  /** ISO 3166-1 alpha-2; none is everywhere. */
  territories: string[];
  isExclusive: boolean;
  startsOn: string;
  endsOn: string;
  offeredUntil: string;
  creditLine: string;
  /** What its lines come to. */
  feeMinor: bigint;
  /** A viewer's subject, as `acceptedBy` and `statusBy`. */
  quotedBy: string;
  acceptedAt: Date | null;
  acceptedBy: string | null;
  withdrawnAt: Date | null;
  revokedAt: Date | null;
  /** Whether the fee of what was revoked was given back. */
  isRefunded: boolean;
  /** Why it was withdrawn, revoked or reinstated, the last time. */
  statusReason: string | null;
  statusBy: string | null;
}

/** One picture of a licence. */
export interface PictureLicenceLine {
  id: string;
  organisationId: string;
  licenceId: string;
  assetId: string;
  feeMinor: bigint;
}

export const PictureLicenceEntity = new EntitySchema<PictureLicence>({
  name: 'PictureLicence',
  tableName: 'picture_licences',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    clientId: { type: 'uuid' },
    number: { type: 'text' },
    terms: { type: 'text' },
    territories: { type: 'text', array: true },
    isExclusive: { type: 'boolean' },
    startsOn: { type: 'date' },
    endsOn: { type: 'date' },
    offeredUntil: { type: 'date' },
    creditLine: { type: 'text' },
    feeMinor: { type: 'int8' },
    quotedBy: { type: 'text' },
    acceptedAt: { type: 'timestamptz', precision: 3, nullable: true },
    acceptedBy: { type: 'text', nullable: true },
    withdrawnAt: { type: 'timestamptz', precision: 3, nullable: true },
    revokedAt: { type: 'timestamptz', precision: 3, nullable: true },
    isRefunded: { type: 'boolean', default: false },
    statusReason: { type: 'text', nullable: true },
    statusBy: { type: 'text', nullable: true },
  },
});

export const PictureLicenceLineEntity = new EntitySchema<PictureLicenceLine>({
  name: 'PictureLicenceLine',
  tableName: 'picture_licence_lines',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    licenceId: { type: 'uuid' },
    assetId: { type: 'uuid' },
    feeMinor: { type: 'int8' },
  },
});
