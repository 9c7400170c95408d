type Books = {
  /** The role of the company's staff, which comes first, and the others that read: all companies'. */
  readonly roles: readonly [staff: string, ...readers: string[]];
  /** The tables that the entries are read from. */
  readonly tables: readonly string[];
  /** SELECTs of `organisation_id`, `day`, `accrued_minor`, `invoiced_minor`, `received_minor` and `cost_minor`. */
  readonly selects: readonly string[];
};

/**
 * The view `company_entries` that `companyMonths` adds up. It reads as its owner, because headquarters sees the sums of
 * rows that it does not see one by one; staff find their own company's alone.
 */
export const companyEntriesSql = ({ roles, tables, selects }: Books): string => `
  ${tables.map((table) => `CREATE POLICY ${table}_books ON ${table} FOR SELECT TO CURRENT_USER USING (true);`).join('\n  ')}
  CREATE VIEW company_entries AS SELECT * FROM (
    ${selects.join('\n    UNION ALL ')}
  ) AS entry (organisation_id, day, accrued_minor, invoiced_minor, received_minor, cost_minor)
  WHERE current_user <> '${roles[0]}' OR organisation_id = (SELECT viewer_organisation());
  GRANT SELECT ON company_entries TO ${roles.join(', ')};`;

/**
 * The same view, which names who sees what, so that a role that it does not know is answered nothing.
 *
 * @param reader the role of everybody else, who may ask
 */
export const companyEntriesForAskersSql = (
  { roles: [staff, ...readers], selects }: Pick<Books, 'roles' | 'selects'>,
  reader: string,
): string => `
  CREATE OR REPLACE VIEW company_entries AS SELECT * FROM (
    ${selects.join('\n    UNION ALL ')}
  ) AS entry (organisation_id, day, accrued_minor, invoiced_minor, received_minor, cost_minor)
  WHERE current_user IN (${readers.map((role) => `'${role}'`).join(', ')})
    OR current_user = '${staff}' AND organisation_id = (SELECT viewer_organisation());
  GRANT SELECT ON company_entries TO ${reader};`;

/** Takes back what `companyEntriesSql` made. */
export const dropCompanyEntriesSql = ({ tables }: Pick<Books, 'tables'>): string => `
  DROP VIEW company_entries;
  ${tables.map((table) => `DROP POLICY ${table}_books ON ${table};`).join('\n  ')}`;
