import { todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { TravelScope } from '../tour/tour.entity.ts';
import { settingOn } from '../travel-setting/travel-settings.ts';
import { type CancellationTerm, reach } from './refund-of.ts';
import type { TourBooking } from './tour-booking.entity.ts';

/** The tiers of the model contracts: from so many days on, the fee, and the compensation of who breaks the contract. */
const tiers = {
  HOME: [
    [7, 'FEE_HOME_7', null],
    [4, 'FEE_HOME_4', 'COMPENSATION_HOME_4'],
    [1, 'FEE_HOME_1', 'COMPENSATION_HOME_1'],
    [0, 'FEE_HOME_0', 'COMPENSATION_HOME_0'],
  ],
  ABROAD: [
    [30, 'FEE_ABROAD_30', null],
    [15, 'FEE_ABROAD_15', 'COMPENSATION_ABROAD_15'],
    [7, 'FEE_ABROAD_7', 'COMPENSATION_ABROAD_7'],
    [4, 'FEE_ABROAD_4', 'COMPENSATION_ABROAD_4'],
    [1, 'FEE_ABROAD_1', 'COMPENSATION_ABROAD_1'],
    [0, 'FEE_ABROAD_0', 'COMPENSATION_ABROAD_0'],
  ],
} as const;

type Contract = Pick<TourBooking, 'organisationId'> & { readonly confirmedAt: Date };

/**
 * What a cancellation of a booking costs, the earliest days first: as the company had settled it at the instant of the
 * contract. Nothing needs to be kept with the booking, as what was settled is never changed.
 */
export const cancellationTermsOf = (
  settings: Pick<DataSources, 'settingsOfCompanies'>,
  { organisationId, confirmedAt }: Contract,
  scope: TravelScope,
): Promise<CancellationTerm[]> => {
  const day = todayInShanghai(confirmedAt);
  return Promise.all(
    tiers[reach(scope)].map(async ([fromDays, fee, compensation]) => ({
      fromDays,
      feePercent: await settingOn(settings, organisationId, fee, day, confirmedAt),
      compensationPercent: compensation
        ? await settingOn(settings, organisationId, compensation, day, confirmedAt)
        : 0,
    })),
  );
};
