import { randomUUID } from 'node:crypto';
import type { Viewer } from '@media-graph/service';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Condition } from '../access/condition.ts';
import { rowsOf } from '../access/rows-of.ts';
import { monthOf } from '../calendar/months.ts';
import { todayInShanghai } from '../calendar/shanghai.ts';
import { type Versioned, versionedColumns } from '../database/versioned.ts';
import { requireTextBetween } from '../input/require-text.ts';
import type { CompanyMonthKey } from '../money/company-months.ts';
import { allow } from '../mutation/allow.ts';
import type { IdempotentInput } from '../mutation/mutate.ts';
import { refused } from '../mutation/refused.ts';
import { requireFound } from '../mutation/require-found.ts';
import { revise } from '../mutation/revise.ts';
import { userError } from '../mutation/user-error.ts';
import type { Module } from '../serve/types.ts';

export interface ClosedMonth extends Versioned {
  organisationId: string;
  /** Its first day. */
  month: string;
  readonly closedBy: string;
  reopenedAt: Date | null;
  reopenedBy: string | null;
  reopenReason: string | null;
}

const ClosedMonthEntity = new EntitySchema<ClosedMonth>({
  name: 'ClosedMonth',
  tableName: 'closed_months',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    month: { type: 'date' },
    closedBy: { type: 'text', insert: false, update: false },
    reopenedAt: { type: 'timestamptz', precision: 3, nullable: true },
    reopenedBy: { type: 'text', nullable: true },
    reopenReason: { type: 'text', nullable: true },
  },
});

/** Closings of months; the table is made with `closedMonthsSql`. */
export const closedMonthRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, ClosedMonthEntity, visible).extend({
    /** Each closing of the months, the first one first; to be called by a `keyLoader`. */
    async ofMonths(
      keys: readonly CompanyMonthKey[],
    ): Promise<(CompanyMonthKey & { closings: ClosedMonth[] })[]> {
      const found = await this.visible()
        .andWhere(
          `(row.organisation_id, row.month) IN (SELECT organisation, day FROM unnest(CAST(:organisations AS uuid[]), CAST(:days AS date[])) AS asked (organisation, day))`,
          {
            organisations: keys.map(({ organisationId }) => organisationId),
            days: keys.map(({ month }) => `${month}-01`),
          },
        )
        .orderBy('row.createdAt')
        .getMany();
      const byMonth = Map.groupBy(found, (row) => `${row.organisationId} ${row.month}`);
      return keys.map(({ organisationId, month }) => ({
        ...{ organisationId, month },
        closings: byMonth.get(`${organisationId} ${month}-01`) ?? [],
      }));
    },
    closed({ organisationId, month }: CompanyMonthKey): Promise<ClosedMonth | null> {
      return this.createQueryBuilder('row')
        .where('row.organisationId = :organisationId AND row.month = :day AND row.reopenedAt IS NULL', {
          organisationId,
          day: `${month}-01`,
        })
        .setLock('pessimistic_write')
        .getOne();
    },
  });

type Tx = {
  readonly viewer: Viewer;
  readonly companies: { load(organisationId: string): Promise<object | null> };
  readonly closedMonthRepository: ReturnType<typeof closedMonthRepository>;
};
type MonthInput = IdempotentInput & CompanyMonthKey;

const requireCompany = async ({ viewer, companies }: Tx, { organisationId }: MonthInput): Promise<string> => {
  allow(viewer, 'finance');
  requireFound(await companies.load(organisationId), 'input', 'organisationId');
  return organisationId.toLowerCase();
};

/** The closing of a month that is over: what its entries are then, they stay. For the group's finance. */
export const closeMonth = async (tx: Tx, input: MonthInput): Promise<ClosedMonth> => {
  const organisationId = await requireCompany(tx, input);
  if (input.month >= monthOf(todayInShanghai()))
    throw refused('INVALID_INPUT', 'A month is closed when it is over', 'input', 'month');
  const id = randomUUID();
  await tx.closedMonthRepository.insert({ id, organisationId, month: `${input.month}-01` });
  return (await tx.closedMonthRepository.byIds([id]))[0]!;
};

/** Opens a closed month again; who did, when and why is kept. For the group's finance. */
export const reopenMonth = async (
  tx: Tx,
  input: MonthInput & { readonly reason: string },
): Promise<ClosedMonth> => {
  const organisationId = await requireCompany(tx, input);
  const reopenReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const closed = await tx.closedMonthRepository.closed({ organisationId, month: input.month });
  if (!closed) throw refused('ILLEGAL_TRANSITION', 'This month is open', 'input', 'month');
  const reopenedBy = tx.viewer.subject ?? '';
  return revise(tx.closedMonthRepository, closed, { reopenedAt: new Date(), reopenedBy, reopenReason });
};

/** The module of every company that closes months. */
export const closedMonths: Module = {
  resolvers: [
    {
      ClosedMonth: {
        month: ({ month }: ClosedMonth) => monthOf(month),
        closedAt: ({ createdAt }: ClosedMonth) => createdAt,
      },
    },
  ],
  entities: [ClosedMonthEntity],
  constraintErrors: {
    closed_months_stay: userError(
      'ILLEGAL_TRANSITION',
      'The month is closed: enter it on a day of an open month, or have finance open it again',
    ),
    closed_months_once: userError('DUPLICATE', 'The month is closed already', 'input', 'month'),
  },
};
