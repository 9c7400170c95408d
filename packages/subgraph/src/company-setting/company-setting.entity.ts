import { EntitySchema } from 'typeorm';

/** A value of a company's constant from a day on; the table is made with `companySettingsSql`. */
export interface CompanySettingValue {
  id: string;
  organisationId: string;
  key: string;
  validFrom: string;
  value: number;
  reason: string;
  /** Set by the database, as the next and who withdrew it when. */
  readonly setBy: string;
  readonly setAt: Date;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
  withdrawReason: string | null;
}

const ofDatabase = { insert: false, update: false } as const;
const instant = { type: 'timestamptz', precision: 3 } as const;

export const CompanySettingEntity = new EntitySchema<CompanySettingValue>({
  name: 'CompanySetting',
  tableName: 'company_settings',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    key: { type: 'text' },
    validFrom: { type: 'date' },
    value: { type: 'int' },
    reason: { type: 'text' },
    setBy: { type: 'text', ...ofDatabase },
    setAt: { ...instant, ...ofDatabase },
    withdrawnAt: { ...instant, ...ofDatabase, nullable: true },
    withdrawnBy: { type: 'text', ...ofDatabase, nullable: true },
    withdrawReason: { type: 'text', nullable: true, insert: false },
  },
});
