import { EntitySchema } from 'typeorm';

/** What a works has printed of an issue; PostgreSQL counts it from the runs. */
export interface IssuePrint {
  organisationId: string;
  issueId: string;
  goodCopies: number | null;
  wasteCopies: number | null;
  grossCopies: number | null;
  pressStart: Date | null;
  pressEnd: Date | null;
}

const count = { type: 'int', nullable: true } as const;

export const IssuePrintEntity = new EntitySchema<IssuePrint>({
  name: 'IssuePrint',
  tableName: 'issue_prints',
  columns: {
    organisationId: { type: 'uuid', primary: true },
    issueId: { type: 'uuid', primary: true },
    goodCopies: count,
    wasteCopies: count,
    grossCopies: count,
    pressStart: { type: 'timestamptz', precision: 3, nullable: true },
    pressEnd: { type: 'timestamptz', precision: 3, nullable: true },
  },
});
