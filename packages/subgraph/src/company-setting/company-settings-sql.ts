import { datedColumnsSql, withdrawalSql } from '../database/dated-sql.ts';
import { auditSql, ownRowsSql } from '../database/own-rows-sql.ts';

type Settings = {
  /** The table of the companies, by `organisation_id`. */
  readonly companies: string;
  readonly staff: string;
  readonly askers: readonly string[];
  readonly readers: readonly string[];
  /** The closed list: what each key takes at least and at most. */
  readonly bounds: SettingBounds;
};

type SettingBounds = Readonly<Record<string, readonly [least: number, most: number]>>;

const boundsSql = (bounds: SettingBounds): string => `CONSTRAINT company_settings_bounds CHECK (CASE key
      ${Object.entries(bounds)
        .map(([key, [least, most]]) => `WHEN '${key}' THEN value BETWEEN ${least} AND ${most}`)
        .join('\n      ')} ELSE false END)`;

/**
 * A company's own constants, each from a day on that is not past when it is set: so what was reckoned stays. Rows are
 * added; of those from one day on the last one holds. A row that has not begun can be withdrawn, once and for ever.
 */
export const companySettingsSql = ({ companies, staff, askers, readers, bounds }: Settings): string => `
  CREATE TABLE company_settings (
    id uuid CONSTRAINT company_settings_pkey PRIMARY KEY,
    organisation_id uuid NOT NULL CONSTRAINT company_settings_company REFERENCES ${companies} (organisation_id),
    key text NOT NULL,
    valid_from date NOT NULL,
    value int NOT NULL,
    ${datedColumnsSql('company_settings')},
    ${boundsSql(bounds)}
  );
  CREATE INDEX company_settings_by_company ON company_settings (organisation_id, valid_from, set_at, id);
  ${ownRowsSql('company_settings', { staff: [staff, 'INSERT (id, organisation_id, key, valid_from, value, reason), UPDATE (withdraw_reason), SELECT'], askers, readers })}
  ${auditSql('company_settings', 'CompanySetting')}
  ${withdrawalSql('company_settings', 'withdraw_company_setting')}`;

/** For a later migration: the closed list as it is from now on, all of its keys; its way back fails where a key is gone that is set. */
export const companySettingBoundsSql = (bounds: SettingBounds): string => `
  ALTER TABLE company_settings DROP CONSTRAINT company_settings_bounds, ADD ${boundsSql(bounds)};`;

/** Takes back what `companySettingsSql` made. */
export const dropCompanySettingsSql = 'DROP TABLE company_settings; DROP FUNCTION withdraw_company_setting;';
