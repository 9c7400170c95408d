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
    reason text NOT NULL CONSTRAINT company_settings_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
    set_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
    set_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    withdrawn_at timestamptz(3),
    withdrawn_by text,
    withdraw_reason text CONSTRAINT company_settings_withdraw_reason CHECK (length(btrim(withdraw_reason)) BETWEEN 3 AND 500),
    ${boundsSql(bounds)},
    CONSTRAINT company_settings_not_past CHECK (valid_from >= (set_at AT TIME ZONE 'Asia/Shanghai')::date),
    CONSTRAINT company_settings_withdrawn CHECK (num_nulls(withdrawn_at, withdrawn_by, withdraw_reason) IN (0, 3)),
    CONSTRAINT company_settings_begun CHECK (valid_from > (withdrawn_at AT TIME ZONE 'Asia/Shanghai')::date)
  );
  CREATE INDEX company_settings_by_company ON company_settings (organisation_id, valid_from, set_at, id);
  ${ownRowsSql('company_settings', { staff: [staff, 'INSERT (id, organisation_id, key, valid_from, value, reason), UPDATE (withdraw_reason), SELECT'], askers, readers })}
  ${auditSql('company_settings', 'CompanySetting')}
  CREATE FUNCTION withdraw_company_setting() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.withdrawn_at IS NOT NULL THEN
        RAISE EXCEPTION 'withdrawn' USING ERRCODE = 'check_violation', CONSTRAINT = 'company_settings_withdrawn';
      END IF;
      NEW.withdrawn_at := clock_timestamp();
      NEW.withdrawn_by := coalesce(viewer_subject(), '');
      RETURN NEW;
    END $$;
  CREATE TRIGGER company_settings_withdraw BEFORE UPDATE ON company_settings
    FOR EACH ROW EXECUTE FUNCTION withdraw_company_setting();`;

/** For a later migration: the closed list as it is from now on, all of its keys; its way back fails where a key is gone that is set. */
export const companySettingBoundsSql = (bounds: SettingBounds): string => `
  ALTER TABLE company_settings DROP CONSTRAINT company_settings_bounds, ADD ${boundsSql(bounds)};`;

/** Takes back what `companySettingsSql` made. */
export const dropCompanySettingsSql = 'DROP TABLE company_settings; DROP FUNCTION withdraw_company_setting;';
