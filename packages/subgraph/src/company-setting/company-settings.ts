import { randomUUID } from 'node:crypto';
import type { Viewer } from '@media-graph/service';
import type { EntityManager } from 'typeorm';
import { allowManagerOf } from '../access/allow-manager-of.ts';
import type { Condition } from '../access/condition.ts';
import { rowsOf } from '../access/rows-of.ts';
import { todayInShanghai } from '../calendar/shanghai.ts';
import { requireBetween } from '../input/require-between.ts';
import { requireDate } from '../input/require-date.ts';
import { requireId } from '../input/require-id.ts';
import { requireTextBetween } from '../input/require-text.ts';
import type { IdempotentInput } from '../mutation/mutate.ts';
import { refused } from '../mutation/refused.ts';
import { requireFound } from '../mutation/require-found.ts';
import { userError } from '../mutation/user-error.ts';
import type { Module, Session } from '../serve/types.ts';
import { CompanySettingEntity, type CompanySettingValue } from './company-setting.entity.ts';

/** What a constant is counted in: the values of `CompanySettingUnit`. */
type SettingUnit =
  | 'COPIES'
  | 'DAYS'
  | 'FEN'
  | 'GRAMS_PER_SQUARE_METRE'
  | 'HOURS'
  | 'MINUTES'
  | 'PERCENT'
  | 'PER_THOUSAND'
  | 'YEARS';

type SettingRule = {
  readonly unit: SettingUnit;
  readonly least: number;
  readonly most: number;
  /** What a company has that never set it; null for none. */
  readonly initially: number | null;
};

type Trade<Rules> = {
  /** The closed list; the migration says the same bounds with `companySettingsSql`. */
  readonly rules: Rules;
  /** Of `companyAccess`. */
  readonly ownCompany: (viewer: Viewer) => string;
};

type Settings = {
  readonly settingsOfCompanies: {
    load(organisationId: string): Promise<CompanySettingValue[]>;
    clear(organisationId: string): unknown;
  };
};
type Companies = { readonly companies: { load(organisationId: string): Promise<object | null> } };
type Tx = Settings & {
  readonly viewer: Viewer;
  readonly settingRepository: ReturnType<typeof settingRepository>;
};
type SetInput<Key> = IdempotentInput & {
  readonly key: Key;
  readonly validFrom?: string | null | undefined;
  readonly value: number;
  readonly reason: string;
};
type WithdrawInput = IdempotentInput & { readonly id: string; readonly reason: string };

const past = userError(
  'INVALID_INPUT',
  'What was reckoned stays: set it from today on',
  'input',
  'validFrom',
);
const begun = userError('ILLEGAL_TRANSITION', 'It has begun: set another value', 'input', 'id');
const withdrawn = userError('ILLEGAL_TRANSITION', 'It was withdrawn already', 'input', 'id');

const settingRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, CompanySettingEntity, visible);

/** The repository and the loader of settings, for a subgraph's `createDataSources`. */
export const companySettingLoaders = (
  { manager, groupLoader }: Pick<Session, 'manager' | 'groupLoader'>,
  visible: Condition,
) => {
  const repository = settingRepository(manager, visible);
  return {
    settingRepository: repository,
    settingsOfCompanies: groupLoader(
      (ids) => repository.partsOf('organisationId', ids, 'validFrom', 'setAt'),
      (row) => row.organisationId,
    ),
  };
};

/**
 * The constants of a trade's companies, which each sets from a day on instead of their being written in the code. A rule
 * asks for the value on the day of the fact that it judges: `await settingOn(tx, organisationId, 'SPARE_COPIES', issueDate)`.
 */
export const companySettings = <const Rules extends Readonly<Record<string, SettingRule>>>({
  rules,
  ownCompany,
}: Trade<Rules>) => {
  type Key = keyof Rules & string;
  const keys = Object.keys(rules) as Key[];
  const valueOn = <One extends Key>(
    rows: readonly CompanySettingValue[],
    key: One,
    day: string,
  ): number | Rules[One]['initially'] =>
    rows.findLast((row) => row.key === key && row.validFrom <= day && row.withdrawnAt === null)?.value ??
    rules[key]!.initially;

  const describe = (rows: readonly CompanySettingValue[], key: Key, day: string) => {
    const { unit, least, most } = rules[key]!;
    const values = rows.filter((row) => row.key === key).reverse();
    return { ...{ key, unit, least, most, values }, value: valueOn(rows, key, day) };
  };

  return {
    /**
     * The company's value on a day. Without a company, where it is not known whose, it is what all begin with. With an
     * instant, as of a contract, what was set behind it does not count, from the same day on either.
     */
    settingOn: async <One extends Key>(
      { settingsOfCompanies }: Settings,
      organisationId: string | null,
      key: One,
      day: string,
      setBy?: Date,
    ) => {
      const rows = organisationId ? await settingsOfCompanies.load(organisationId) : [];
      return valueOn(setBy ? rows.filter(({ setAt }) => setAt <= setBy) : rows, key, day);
    },
    /** For a field of `Organisation`: all constants of a company on a day, or today; null for who is none of the companies. */
    settingsOfOrganisation: async (
      { id }: { readonly id: string },
      { on }: { readonly on?: string | null | undefined },
      { companies, settingsOfCompanies }: Settings & Companies,
    ) => {
      if (!(await companies.load(id))) return null;
      const rows = await settingsOfCompanies.load(id);
      return keys.map((key) => describe(rows, key, on ?? todayInShanghai()));
    },
    /** Sets a constant of the own company from a day on that is not past. For its managers. */
    setSetting: async (tx: Tx, { key, value, ...input }: SetInput<Key>) => {
      const organisationId = ownCompany(tx.viewer);
      allowManagerOf(tx.viewer, organisationId);
      const today = todayInShanghai();
      const validFrom = requireDate(input.validFrom ?? today, 'input', 'validFrom');
      if (validFrom < today) throw refused(past.code, past.message, ...past.field!);
      const { least, most } = rules[key]!;
      await tx.settingRepository.insert({
        ...{ id: randomUUID(), organisationId, key, validFrom },
        value: requireBetween(value, least, most, 'input', 'value'),
        reason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
      });
      tx.settingsOfCompanies.clear(organisationId);
      return describe(await tx.settingsOfCompanies.load(organisationId), key, validFrom);
    },
    /** Takes back a value that has not begun to hold. For managers of the company. */
    withdrawSetting: async (tx: Tx, { id, reason }: WithdrawInput) => {
      const organisationId = ownCompany(tx.viewer);
      allowManagerOf(tx.viewer, organisationId);
      const found = await tx.settingRepository.lock(requireId(id, 'input', 'id'));
      const row = requireFound(found?.organisationId === organisationId ? found : null, 'input', 'id');
      await tx.settingRepository.update(row.id, {
        withdrawReason: requireTextBetween(reason, 3, 500, 'input', 'reason'),
      });
      tx.settingsOfCompanies.clear(organisationId);
      return describe(await tx.settingsOfCompanies.load(organisationId), row.key as Key, row.validFrom);
    },
    rules,
    module: {
      entities: [CompanySettingEntity],
      constraintErrors: {
        company_settings_company: userError('FORBIDDEN', 'Your organisation is none of these companies'),
        company_settings_not_past: past,
        company_settings_begun: begun,
        company_settings_withdrawn: withdrawn,
      },
    } satisfies Module,
  };
};
