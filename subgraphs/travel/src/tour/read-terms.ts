import { requireBetween, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { TourTermsInput } from '../generated/resolvers.ts';
import { settingOn } from '../travel-setting/travel-settings.ts';
import type { Tour } from './tour.entity.ts';

export type TourTerms = Pick<Tour, 'depositPercent' | 'balanceDueDays' | 'isConfirmedByDeposit'>;

/** On what terms a tour is booked. @throws INVALID_INPUT */
export const readTerms = (terms: TourTermsInput): TourTerms => ({
  depositPercent: requireBetween(terms.depositPercent, 1, 100, 'input', 'terms', 'depositPercent'),
  balanceDueDays: requireBetween(terms.balanceDueDays, 0, 365, 'input', 'terms', 'balanceDueDays'),
  isConfirmedByDeposit: terms.isConfirmedByDeposit,
});

/** What the company has settled for tours that are created without terms. */
export const usualTerms = async (
  tx: Transaction,
  organisationId: string,
): Promise<Omit<TourTerms, 'isConfirmedByDeposit'>> => {
  const today = todayInShanghai();
  return {
    depositPercent: await settingOn(tx, organisationId, 'DEPOSIT_SHARE', today),
    balanceDueDays: await settingOn(tx, organisationId, 'BALANCE_DUE', today),
  };
};
