import { EntitySchema } from 'typeorm';
import { type Dated, datedColumns } from '../database/dated.ts';

/** A value of a company's constant from a day on; the table is made with `companySettingsSql`. */
export interface CompanySettingValue extends Dated {
  id: string;
  organisationId: string;
  key: string;
  value: number;
}

export const CompanySettingEntity = new EntitySchema<CompanySettingValue>({
  name: 'CompanySetting',
  tableName: 'company_settings',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    key: { type: 'text' },
    value: { type: 'int' },
    ...datedColumns,
  },
});
