import { companySettings } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';

/** An advertising company's own constants: the values of `AdSettingKey`. The migration KeepVat holds the same bounds. */
export const adSettings = companySettings({
  ownCompany,
  rules: {
    DISCOUNT_LIMIT: { unit: 'PERCENT', least: 0, most: 100, initially: 30 },
    PAYMENT_DAYS: { unit: 'DAYS', least: 0, most: 180, initially: 30 },
    // Advertising is a modern service: 財稅〔2016〕36號, annex 1, and 增值稅法 of 2026, art. 10.
    VAT: { unit: 'PERCENT', least: 0, most: 17, initially: 6 },
    COPY_DEADLINE_HOUR: { unit: 'HOURS', least: 1, most: 24, initially: 24 },
    ARCHIVE_YEARS: { unit: 'YEARS', least: 3, most: 30, initially: 3 },
  },
});

export const { settingOn } = adSettings;
