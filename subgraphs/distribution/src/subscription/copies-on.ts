import type { PaperSubscription } from './paper-subscription.entity.ts';

/** Of each issue, on a day. */
export const copiesOn = (
  { copies, formerCopies, copiesSince }: Pick<PaperSubscription, 'copies' | 'formerCopies' | 'copiesSince'>,
  day: string,
): number => (copiesSince !== null && day < copiesSince ? formerCopies! : copies);

/** As `copiesOn`, in SQL: of the table's alias, on a day of type date. */
export const copiesOnSql = (alias: string, day: string): string =>
  `CASE WHEN ${alias}.copies_since > ${day} THEN ${alias}.former_copies ELSE ${alias}.copies END`;
