import type { EntitySchemaColumnOptions } from 'typeorm';

/** What every row that is changed by mutations has. */
export interface Versioned {
  /** UUIDv7. */
  id: string;
  /** 1 at first, one more with each change; an update names the version it saw. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** The columns of `Versioned`, for the `columns` of an EntitySchema. */
export const versionedColumns = {
  id: { type: 'uuid', primary: true },
  version: { type: 'int', default: 1 },
  createdAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
  updatedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
} satisfies Record<string, EntitySchemaColumnOptions>;
