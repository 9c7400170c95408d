import { auditSql, ownRowsSql, versionedColumnsSql } from '@media-graph/subgraph';

type Guarded = {
  readonly table: string;
  /** The GraphQL type's name in the audit log. */
  readonly entity: string;
  /** The column that holds the entity's id. */
  readonly key?: string;
  /** FIGURES are read by headquarters and finance; CUSTOMERS by finance alone; PERSONAL by nobody but staff. */
  readonly reach: 'FIGURES' | 'CUSTOMERS' | 'PERSONAL';
  /** What staff may do beside reading. */
  readonly staff: string;
  /** Columns that the audit log must not hold. */
  readonly hidden?: readonly string[];
};

const readers = {
  FIGURES: ['advertising_headquarters', 'advertising_finance'],
  CUSTOMERS: ['advertising_finance'],
  PERSONAL: [],
};

/** Row-level security, grants and audit of a table of business. */
export const guardTable = ({ table, entity, key, reach, staff, hidden = [] }: Guarded): string =>
  ownRowsSql(table, {
    staff: ['advertising_staff', `SELECT, ${staff}`],
    askers: ['advertising_reader', 'advertising_headquarters', 'advertising_finance'],
    readers: readers[reach],
  }) + auditSql(table, entity, key, ...hidden);

/** The columns of every thing of business, and the key by which its parts stay in the same organisation. */
export const businessColumns = (table: string): string => `
  ${versionedColumnsSql(table)},
  organisation_id uuid NOT NULL CONSTRAINT ${table}_company REFERENCES advertising_companies,
  CONSTRAINT ${table}_in_organisation UNIQUE (organisation_id, id)`;
