import { ownRowsSql, statusStepsSql, versionedColumnsSql } from '@media-graph/subgraph';

type Grants = {
  /** What staff may do with the rows of their own organisation. */
  readonly staff: string;
  /** The roles that read the rows of every organisation. */
  readonly readers?: readonly ('distribution_headquarters' | 'distribution_finance')[];
};

export const everybodyAtHeadquarters = ['distribution_headquarters', 'distribution_finance'] as const;

/** The columns of everything that mutations change, and whose it is. */
export const ownThing = (table: string): string => `
  ${versionedColumnsSql(table)},
  organisation_id uuid NOT NULL`;

/** Row-level security of a table whose rows each belong to one organisation. */
export const protect = (table: string, { staff, readers = [] }: Grants): string =>
  ownRowsSql(table, {
    staff: ['distribution_staff', staff],
    askers: ['distribution_reader', ...everybodyAtHeadquarters],
    readers,
  });

/** The steps of a table's status anew. */
export const otherSteps = (table: string, steps: readonly string[]): string => `
  DROP TRIGGER ${table}_first_status ON ${table};
  DROP TRIGGER ${table}_next_status ON ${table};
  ${statusStepsSql(table, steps)}`;
