import type { EntitySchemaColumnOptions } from 'typeorm';

/** What a row says of itself that holds from a day on, and may be withdrawn until then; see `datedColumnsSql`. */
export type Dated = {
  validFrom: string;
  reason: string;
  /** Set by the database, as the next and who withdrew it when. */
  readonly setBy: string;
  readonly setAt: Date;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
  withdrawReason: string | null;
};

const ofDatabase = { insert: false, update: false } as const;
const instant = { type: 'timestamptz', precision: 3 } as const;

/** The columns of `Dated`, for the `columns` of an EntitySchema. */
export const datedColumns = {
  validFrom: { type: 'date' },
  reason: { type: 'text' },
  setBy: { type: 'text', ...ofDatabase },
  setAt: { ...instant, ...ofDatabase },
  withdrawnAt: { ...instant, ...ofDatabase, nullable: true },
  withdrawnBy: { type: 'text', ...ofDatabase, nullable: true },
  withdrawReason: { type: 'text', nullable: true, insert: false },
} satisfies Record<string, EntitySchemaColumnOptions>;
