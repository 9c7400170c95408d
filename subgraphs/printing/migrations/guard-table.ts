import { auditSql, ownRowsSql, versionedColumnsSql } from '@media-graph/subgraph';

type Guarded = {
  readonly table: string;
  /** The GraphQL type's name in the audit log. */
  readonly entity: string;
  /** The column that holds the entity's id. */
  readonly key?: string;
  /** What staff may do with the rows of their own organisation, beside reading. */
  readonly staff: string;
};

/** The columns of every thing of business, and the key by which its parts stay in the same organisation. */
export const businessColumns = (table: string): string => `
  ${versionedColumnsSql(table)},
  organisation_id uuid NOT NULL CONSTRAINT ${table}_company REFERENCES printing_companies,
  is_synthetic boolean NOT NULL DEFAULT false,
  CONSTRAINT ${table}_in_organisation UNIQUE (organisation_id, id)`;

/** Staff reach the rows of their own organisation, headquarters reads all. */
export const guard = (table: string, staff: string): string =>
  ownRowsSql(table, {
    staff: ['printing_staff', `SELECT, ${staff}`],
    askers: ['printing_reader', 'printing_headquarters'],
    readers: ['printing_headquarters'],
  });

/** As {@link guard}, with an audit row for each change. */
export const guardAndAudit = ({ table, entity, key, staff }: Guarded): string =>
  guard(table, staff) + auditSql(table, entity, key);
