import type { Condition } from '../access/condition.ts';
import { type CompanyMonthKey, companyMonths } from '../money/company-months.ts';
import type { Session } from '../serve/types.ts';
import type { closedMonthRepository } from './closed-month.ts';

/** What every company's months have beside its own figures: what the books say, and each time that one was closed. */
export const companyMonthLoaders = (
  { keyLoader, manager }: Pick<Session, 'keyLoader' | 'manager'>,
  repository: ReturnType<typeof closedMonthRepository>,
  visible: Condition,
) => ({
  closings: keyLoader(
    (keys: readonly CompanyMonthKey[]) => repository.ofMonths(keys),
    ['organisationId', 'month'],
  ),
  books: keyLoader(
    (keys: readonly CompanyMonthKey[]) => companyMonths(manager, visible, keys),
    ['organisationId', 'month'],
  ),
});
