import type { EntitySchemaColumnOptions, Repository, SelectQueryBuilder } from 'typeorm';
import { type Versioned, versionedColumns } from '../database/versioned.ts';
import { requireTextBetween } from '../input/require-text.ts';
import { revise } from '../mutation/revise.ts';

/**
 * What a company works with for years, such as a press or a route: it is amended with a reason, and retired instead of
 * deleted. Each reason before the last stands in the audit log, beside what was changed, when and by whom.
 */
export interface MasterData extends Versioned {
  /** Null while it is in use. */
  retiredAt: Date | null;
  /** Why it was last amended, retired or taken up again. */
  changeReason: string | null;
}

/** The columns of `MasterData`, for the `columns` of an EntitySchema; `masterDataSql` adds them to the table. */
export const masterDataColumns = {
  ...versionedColumns,
  retiredAt: { type: 'timestamptz', precision: 3, nullable: true },
  changeReason: { type: 'text', nullable: true },
} satisfies Record<string, EntitySchemaColumnOptions>;

type Amendment = { readonly reason: string; readonly isRetired?: boolean | null | undefined };
type Changes<Row> = { readonly [Column in Exclude<keyof Row, keyof MasterData>]?: Row[Column] | undefined };

/**
 * Changes a locked row for a reason, retires it or takes it up again, and answers it as it is now.
 *
 * @param changes what is undefined stays as it is; see `given`
 * @throws INVALID_INPUT for a reason that is none
 */
export const amend = <Row extends MasterData>(
  repository: Repository<Row>,
  row: Row,
  { reason, isRetired }: Amendment,
  changes: Changes<Row> = {},
): Promise<Row> => {
  const changed = Object.entries(changes).filter(([, value]) => value !== undefined);
  const retiredAt = isRetired ? (row.retiredAt ?? new Date()) : null;
  return revise(repository, row, {
    ...Object.fromEntries(changed),
    changeReason: requireTextBetween(reason, 3, 500, 'input', 'reason'),
    ...(isRetired != null && { retiredAt }),
  } as Partial<Omit<Row, keyof Versioned>>);
};

/** What is read from an input's field that was given; undefined for one that was left out, or is null. */
export const given = <Value, Read>(
  value: Value | null | undefined,
  read: (value: Value) => Read,
): Read | undefined => (value == null ? undefined : read(value));

/** Keeps what is retired, or what is in use. */
export const whetherRetired = <Row extends MasterData>(
  query: SelectQueryBuilder<Row>,
  isRetired: boolean,
): SelectQueryBuilder<Row> => query.andWhere(`${query.alias}.retiredAt IS ${isRetired ? 'NOT ' : ''}NULL`);
