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
  id uuid CONSTRAINT ${table}_pkey PRIMARY KEY,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  organisation_id uuid NOT NULL CONSTRAINT ${table}_company REFERENCES travel_agencies,
  is_synthetic boolean NOT NULL DEFAULT false,
  CONSTRAINT ${table}_in_organisation UNIQUE (organisation_id, id)`;

/**
 * Row-level security, grants and the audit trigger of a table whose rows each belong to one organisation. Every role may
 * ask; without a policy the answer is no rows.
 */
export const guard = (
  table: string,
  { entity, key = 'id', staff, readers = [], hidden = [] }: Guarded,
): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_staff ON ${table} TO travel_staff
    USING (organisation_id = (SELECT viewer_organisation()));
  GRANT SELECT ON ${table} TO travel_reader, travel_headquarters, travel_finance;
  GRANT SELECT, ${staff} ON ${table} TO travel_staff;
  ${readers.map((role) => `CREATE POLICY ${table}_${role} ON ${table} FOR SELECT TO ${role} USING (true);`).join('\n')}
  CREATE TRIGGER ${table}_audit AFTER INSERT OR UPDATE OR DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION record_audit(${[entity, key, ...hidden].map((one) => `'${one}'`).join(', ')});`;

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
