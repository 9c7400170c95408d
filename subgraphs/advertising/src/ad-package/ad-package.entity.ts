import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

/** Several lines of an order for one price. */
export interface AdPackage extends Versioned {
  organisationId: string;
  orderId: string;
  name: string;
  priceMinor: bigint;
  /** Why its lines are sold each by itself again. */
  dissolvedReason: string | null;
}

export const AdPackageEntity = new EntitySchema<AdPackage>({
  name: 'AdPackage',
  tableName: 'packages',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    orderId: { type: 'uuid' },
    name: { type: 'text' },
    priceMinor: { type: 'bigint' },
    dissolvedReason: { type: 'text', nullable: true },
  },
});
