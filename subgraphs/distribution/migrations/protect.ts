type Grants = {
  /** What staff may do with the rows of their own organisation. */
  readonly staff: string;
  /** The roles that read the rows of every organisation. */
  readonly readers?: readonly ('distribution_headquarters' | 'distribution_finance')[];
};

/** The columns of everything that mutations change, and whose it is. */
export const ownThing = (table: string): string => `
  id uuid CONSTRAINT ${table}_pkey PRIMARY KEY,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  organisation_id uuid NOT NULL`;

/** Row-level security of a table whose rows each belong to one organisation. Without a policy the answer is no rows. */
export const protect = (table: string, { staff, readers = [] }: Grants): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  GRANT SELECT ON ${table} TO distribution_reader, distribution_headquarters, distribution_finance;
  GRANT ${staff} ON ${table} TO distribution_staff;
  CREATE POLICY ${table}_staff ON ${table} TO distribution_staff
    USING (organisation_id = (SELECT viewer_organisation()))
    WITH CHECK (organisation_id = (SELECT viewer_organisation()));
  ${readers
    .map(
      (role) => `
  CREATE POLICY ${table}_${role} ON ${table} FOR SELECT TO ${role} USING (true);`,
    )
    .join('')}`;

/** Every change writes an audit row, without the hidden columns. */
export const audit = (table: string, entity: string, id = 'id', ...hidden: string[]): string => `
  CREATE TRIGGER ${table}_audit AFTER INSERT OR UPDATE OR DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION record_audit(${[entity, id, ...hidden].map((one) => `'${one}'`).join(', ')});`;

/** The table's status begins as the first step says and goes on along the steps alone, written \`FROM>TO\`. */
export const steps = (table: string, ...allowed: string[]): string => {
  const list = allowed.map((step) => `'${step}'`).join(', ');
  return `
  CREATE TRIGGER ${table}_first_status BEFORE INSERT ON ${table}
    FOR EACH ROW EXECUTE FUNCTION check_step(${list});
  CREATE TRIGGER ${table}_next_status BEFORE UPDATE OF status ON ${table}
    FOR EACH ROW WHEN (NEW.status IS DISTINCT FROM OLD.status) EXECUTE FUNCTION check_step(${list});`;
};

export const everybodyAtHeadquarters = ['distribution_headquarters', 'distribution_finance'] as const;
