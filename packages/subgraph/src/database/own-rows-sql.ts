/**
 * SQL of migrations for tables whose rows each belong to one organisation. Migrations that have run were written with
 * these: what is to be different gets a function of its own.
 */

/** The columns of what mutations change; see `versionedColumns`. */
export const versionedColumnsSql = (table: string): string => `
  id uuid CONSTRAINT ${table}_pkey PRIMARY KEY,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now()`;

/**
 * Every change writes an audit row.
 *
 * @param entity the GraphQL type's name
 * @param key the column that holds the entity's id
 * @param hidden columns that the audit log must not hold
 */
export const auditSql = (table: string, entity: string, key = 'id', ...hidden: readonly string[]): string => `
  CREATE TRIGGER ${table}_audit AFTER INSERT OR UPDATE OR DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION record_audit(${[entity, key, ...hidden].map((one) => `'${one}'`).join(', ')});`;

type Eyes = {
  /** What the staff's role may do with the rows of its own organisation, such as `SELECT, INSERT`. */
  readonly staff: readonly [role: string, grants: string];
  /** The other roles that may ask; without a policy they are answered nothing, instead of an error. */
  readonly askers: readonly string[];
  /** Those of them that read the rows of every organisation. */
  readonly readers: readonly string[];
};

/** Row-level security and grants of a table with a column `organisation_id`. */
export const ownRowsSql = (table: string, { staff: [staff, grants], askers, readers }: Eyes): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  GRANT SELECT ON ${table} TO ${askers.join(', ')};
  GRANT ${grants} ON ${table} TO ${staff};
  CREATE POLICY ${table}_staff ON ${table} TO ${staff}
    USING (organisation_id = (SELECT viewer_organisation()));
  ${readers.map((role) => `CREATE POLICY ${table}_${role} ON ${table} FOR SELECT TO ${role} USING (true);`).join('\n  ')}`;
