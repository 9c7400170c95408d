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

/**
 * Row-level security, grants and audit of a table of business. Staff reach the rows of their own organisation; the
 * group's roles have policies of their own; a reader has the right to ask and no policy, so that he is answered
 * nothing instead of an error.
 */
export const guardTable = ({ table, entity, key = 'id', reach, staff, hidden = [] }: Guarded): string => {
  const group = {
    FIGURES: ['headquarters', 'finance'],
    CUSTOMERS: ['finance'],
    PERSONAL: [],
  }[reach];
  const columns = hidden.map((column) => `, '${column}'`).join('');
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
    CREATE POLICY ${table}_staff ON ${table} TO advertising_staff
      USING (organisation_id = (SELECT viewer_organisation()));
    GRANT SELECT, ${staff} ON ${table} TO advertising_staff;
    GRANT SELECT ON ${table} TO advertising_reader, advertising_headquarters, advertising_finance;
    ${group
      .map(
        (role) =>
          `CREATE POLICY ${table}_${role} ON ${table} FOR SELECT TO advertising_${role} USING (true);`,
      )
      .join('\n')}
    CREATE TRIGGER ${table}_audit AFTER INSERT OR UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION record_audit('${entity}', '${key}'${columns});
  `;
};

/** The columns of every thing of business, and the key by which its parts stay in the same organisation. */
export const businessColumns = (table: string): string => `
  id uuid CONSTRAINT ${table}_pkey PRIMARY KEY,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  organisation_id uuid NOT NULL CONSTRAINT ${table}_company REFERENCES advertising_companies,
  CONSTRAINT ${table}_in_organisation UNIQUE (organisation_id, id)`;
