import { auditSql, ownRowsSql, versionedColumnsSql } from '@media-graph/subgraph';

type Role = 'travel_headquarters' | 'travel_finance';
type Guarded = {
  /** The GraphQL type's name in the audit log. */
  readonly entity: string;
  /** The column that holds the entity's id. */
  readonly key?: string;
  /** What staff may do with the rows of their own organisation, beside reading. */
  readonly staff: string;
  /** The roles that read the rows of every organisation. */
  readonly readers?: readonly Role[];
  /** Columns that the audit log must not hold. */
  readonly hidden?: readonly string[];
};

export const headquartersAndFinance = ['travel_headquarters', 'travel_finance'] as const;

/** The columns of every thing of business, and the key by which its parts stay in the same organisation. */
export const businessColumns = (table: string): string => `
  ${versionedColumnsSql(table)},
  organisation_id uuid NOT NULL CONSTRAINT ${table}_company REFERENCES travel_agencies,
  is_synthetic boolean NOT NULL DEFAULT false,
  CONSTRAINT ${table}_in_organisation UNIQUE (organisation_id, id)`;

/** Row-level security, grants and the audit trigger of a table of business. */
export const guard = (table: string, { entity, key, staff, readers = [], hidden = [] }: Guarded): string =>
  ownRowsSql(table, {
    staff: ['travel_staff', `SELECT, ${staff}`],
    askers: ['travel_reader', ...headquartersAndFinance],
    readers,
  }) + auditSql(table, entity, key, ...hidden);

/** Changes of rows that are there: row policies bind the owner too, who would find none of them. */
export const asOwner = (tables: readonly string[], sql: string): string => `
  ${tables.map((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY;`).join('\n  ')}
  ${sql}
  ${tables.map((table) => `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`).join('\n  ')}`;
