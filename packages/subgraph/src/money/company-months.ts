import type { EntityManager } from 'typeorm';
import type { Condition } from '../access/condition.ts';
import { addMonths, everyMonth, monthOf } from '../calendar/months.ts';
import { isId } from '../database/is-id.ts';
import { badInput } from '../graphql/errors.ts';
import { cny, cnyOrNull } from './cny.ts';

export type CompanyMonthKey = { readonly organisationId: string; readonly month: string };

type Sums = {
  readonly accruedMinor: bigint;
  readonly invoicedMinor: bigint;
  readonly receivedMinor: bigint;
  /** Null for a company of which no costs are known. */
  readonly costMinor: bigint | null;
};

const nothing: Sums = { accruedMinor: 0n, invoicedMinor: 0n, receivedMinor: 0n, costMinor: null };
const marginOf = ({ accruedMinor, costMinor }: Sums): bigint | null =>
  costMinor === null ? null : accruedMinor - costMinor;

const changeOf = (now: Sums, then: Sums) => {
  const [margin, before] = [marginOf(now), marginOf(then)];
  return {
    accrued: cny(now.accruedMinor - then.accruedMinor),
    accruedRate:
      then.accruedMinor > 0n
        ? Number(now.accruedMinor - then.accruedMinor) / Number(then.accruedMinor)
        : null,
    invoiced: cny(now.invoicedMinor - then.invoicedMinor),
    received: cny(now.receivedMinor - then.receivedMinor),
    margin: margin === null || before === null ? null : cny(margin - before),
  };
};

const earlier = (month: string, months: number): string => monthOf(addMonths(`${month}-01`, -months));

/**
 * A company's rows of the months of a `MonthRangeInput`, in order; a month of which the loader knows none is left out.
 *
 * @throws BAD_USER_INPUT for the wrong way round, or more than 36
 */
export const monthRows = async <Row>(
  loader: { load(key: CompanyMonthKey): Promise<Row | null> },
  organisationId: string,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<Row[]> => {
  if (until < from) throw badInput('`until` lies before `from`');
  if (earlier(until, 35) > from) throw badInput('These are more than 36 months');
  const rows = await Promise.all(
    everyMonth(from, until).map((month) =>
      loader.load({ organisationId: organisationId.toLowerCase(), month }),
    ),
  );
  return rows.filter((row) => row !== null);
};

/**
 * The rows of `CompanyMonth`, in one statement with the months that they are compared with; to be called by a
 * `keyLoader`. A subgraph's database has the view `company_entries`: what was earned, invoiced, received and spent on a
 * `day` by an `organisation_id`, as `accrued_minor`, `invoiced_minor`, `received_minor` and `cost_minor` in fen, the
 * last one null where costs are not known. Days to come are left out.
 *
 * @param visible whose months the viewer may see, by `organisation_id`
 */
export const companyMonths = async (
  manager: EntityManager,
  visible: Condition,
  keys: readonly CompanyMonthKey[],
) => {
  const wanted = new Map<string, CompanyMonthKey>();
  for (const { organisationId, month } of keys.filter((key) => isId(key.organisationId)))
    for (const one of [month, earlier(month, 1), earlier(month, 12)])
      wanted.set(`${organisationId} ${one}`, { organisationId, month: one });
  const asked = [...wanted.values()];
  const rows: (CompanyMonthKey & Sums)[] = await manager.query(
    `SELECT asked.organisation_id AS "organisationId", asked.month, sums.*
     FROM unnest($1::uuid[], $2::text[]) AS asked (organisation_id, month)
     CROSS JOIN LATERAL (
       SELECT coalesce(sum(accrued_minor), 0)::bigint AS "accruedMinor", coalesce(sum(invoiced_minor), 0)::bigint AS "invoicedMinor",
         coalesce(sum(received_minor), 0)::bigint AS "receivedMinor", sum(cost_minor)::bigint AS "costMinor"
       FROM company_entries entry
       WHERE entry.organisation_id = asked.organisation_id AND entry.day >= (asked.month || '-01')::date
         AND entry.day < least(((asked.month || '-01')::date + interval '1 month')::date, (now() AT TIME ZONE 'Asia/Shanghai')::date + 1)
     ) AS sums
     WHERE ${visible('asked')}`,
    [asked.map(({ organisationId }) => organisationId), asked.map(({ month }) => month)],
  );
  const sums = new Map(rows.map((row) => [`${row.organisationId} ${row.month}`, row]));
  return keys.flatMap(({ organisationId, month }) => {
    const own = sums.get(`${organisationId} ${month}`);
    if (!own) return [];
    const change = (months: number) =>
      changeOf(own, sums.get(`${organisationId} ${earlier(month, months)}`) ?? nothing);
    return {
      ...{ organisationId, month },
      ...{
        accrued: cny(own.accruedMinor),
        invoiced: cny(own.invoicedMinor),
        received: cny(own.receivedMinor),
      },
      ...{ cost: cnyOrNull(own.costMinor), margin: cnyOrNull(marginOf(own)) },
      ...{ sinceMonthBefore: change(1), sinceYearBefore: change(12) },
    };
  });
};
