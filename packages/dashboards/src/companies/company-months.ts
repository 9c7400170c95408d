import type { CellKind } from '../export/column.ts';
import type { CompaniesQuery } from '../generated/operations.ts';
import { today } from '../language/dates.ts';
import { yuan } from '../language/numbers.ts';

export const companies = ['printing', 'distribution', 'advertising', 'travel'] as const;
export type Company = (typeof companies)[number];

export const measures = ['accrued', 'invoiced', 'received', 'cost', 'margin'] as const;
export type Measure = (typeof measures)[number];

type Months = { readonly [Key in Company]?: CompaniesQuery[Key] };
type Figures = NonNullable<NonNullable<CompaniesQuery[Company]>['months']>[number];

/** Whether anything was entered: of a month of which nothing was, all figures are 0, and only of the present one they are so. */
const isKept = ({ month, books: { accrued, invoiced, received, cost }, ...own }: Figures): boolean =>
  month === today().slice(0, 7) ||
  Object.values(own).some((figure) => typeof figure !== 'boolean' && Number(figure) > 0) ||
  [accrued, invoiced, received, cost].some((sum) => sum && BigInt(sum.amountMinor) !== 0n);

/** A company's figures of a month; undefined where it has none, which is no zero. */
export const figuresOf = <Key extends Company>(
  data: Months | undefined,
  company: Key,
  month: string,
): NonNullable<NonNullable<CompaniesQuery[Key]>['months']>[number] | undefined => {
  const months = (data?.[company]?.months ?? []) as readonly Figures[];
  return months.find((one) => one.month === month && isKept(one)) as never;
};

/** In yuan; undefined where it is not known. */
export const measured = (
  data: Months | undefined,
  company: Company,
  month: string,
  measure: Measure,
): number | undefined => {
  const amount = figuresOf(data, company, month)?.books[measure];
  return amount ? yuan(amount.amountMinor) : undefined;
};

/** Of what was before, such as 0.1 for a tenth more; undefined where that was nothing or less, or is not known. */
export const changeSince = (now: number | undefined, before: number | undefined): number | undefined =>
  now === undefined || before === undefined || before <= 0 ? undefined : now / before - 1;

/** What a figure has changed by; of shares the difference. */
export const changeOf = (
  kind: CellKind,
  now: number | undefined,
  before: number | undefined,
): number | undefined => {
  if (kind !== 'share') return changeSince(now, before);
  return now === undefined || before === undefined ? undefined : now - before;
};
