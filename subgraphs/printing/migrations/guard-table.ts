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
  id uuid CONSTRAINT ${table}_pkey PRIMARY KEY,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  organisation_id uuid NOT NULL CONSTRAINT ${table}_company REFERENCES printing_companies,
  is_synthetic boolean NOT NULL DEFAULT false,
  CONSTRAINT ${table}_in_organisation UNIQUE (organisation_id, id)`;

/**
 * Row-level security and grants of a table of business. Staff reach the rows of their own organisation, headquarters
 * reads all; a reader has the right to ask and no policy, so that he is answered nothing instead of an error.
 */
export const guard = (table: string, staff: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_staff ON ${table} TO printing_staff
    USING (organisation_id = (SELECT viewer_organisation()));
  CREATE POLICY ${table}_headquarters ON ${table} FOR SELECT TO printing_headquarters USING (true);
  GRANT SELECT ON ${table} TO printing_reader, printing_headquarters;
  GRANT SELECT, ${staff} ON ${table} TO printing_staff;`;

/** As {@link guard}, with an audit row for each change. */
export const guardAndAudit = ({ table, entity, key = 'id', staff }: Guarded): string => `
  ${guard(table, staff)}
  CREATE TRIGGER ${table}_audit AFTER INSERT OR UPDATE OR DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION record_audit('${entity}', '${key}');`;

/**
 * The table's status goes along these steps alone, written `FROM>TO`, and begins with the first one's beginning;
 * demonstration rows come in as they stand.
 */
export const steps = (table: string, ...allowed: readonly string[]): string => {
  const list = allowed.map((step) => `'${step}'`).join(', ');
  return `
  CREATE TRIGGER ${table}_first_status BEFORE INSERT ON ${table}
    FOR EACH ROW WHEN (NOT NEW.is_synthetic) EXECUTE FUNCTION check_step(${list});
  CREATE TRIGGER ${table}_next_status BEFORE UPDATE OF status ON ${table}
    FOR EACH ROW WHEN (NEW.status IS DISTINCT FROM OLD.status) EXECUTE FUNCTION check_step(${list});`;
};
