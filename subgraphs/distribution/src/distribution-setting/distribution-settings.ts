import { companySettings } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';

const charge = (initially: number) => ({ unit: 'FEN', least: 0, most: 100_000, initially }) as const;

/**
 * A distribution company's own constants: the values of `DistributionSettingKey`. The migration KeepVat holds
 * the same bounds. Charges to carriers are synthetic.
 */
export const distributionSettings = companySettings({
  ownCompany,
  rules: {
    CHARGE_MISSED: charge(200),
    CHARGE_LATE: charge(100),
    CHARGE_WET: charge(100),
    // Nobody can tell whether the press or the carrier did it.
    CHARGE_DAMAGED: charge(0),
    CHARGE_WRONG_PAPER: charge(100),
    BUNDLE_COPIES: { unit: 'COPIES', least: 1, most: 1000, initially: 50 },
    LONGEST_PAUSE: { unit: 'DAYS', least: 1, most: 3660, initially: 366 },
    OUTLET_SPARE: { unit: 'PERCENT', least: 0, most: 500, initially: 10 },
    OUTLET_DISCOUNT: { unit: 'PERCENT', least: 0, most: 90, initially: 30 },
    // Newspapers are goods of the reduced rate: 增值稅法 of 2026, art. 10, and before it 公告2019年第39號.
    VAT: { unit: 'PERCENT', least: 0, most: 17, initially: 9 },
    RENEWAL_LEAD: { unit: 'DAYS', least: 0, most: 60, initially: 7 },
    RENEWAL_PAYMENT: { unit: 'DAYS', least: 0, most: 180, initially: 30 },
    GRACE: { unit: 'MINUTES', least: 0, most: 240, initially: 0 },
  },
});

export const { settingOn } = distributionSettings;
