import { companySettings } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';

/** A works' own constants: the values of `PrintingSettingKey`. The migration KeepVat holds the same bounds. */
export const printingSettings = companySettings({
  ownCompany,
  rules: {
    SPARE_COPIES: { unit: 'COPIES', least: 0, most: 100_000, initially: 150 },
    HOUSE_GRAMMAGE: { unit: 'GRAMS_PER_SQUARE_METRE', least: 30, most: 400, initially: 45 },
    // Between what the demonstration's presses spoil, 2 to 3 %.
    PLANNED_WASTE: { unit: 'PER_THOUSAND', least: 0, most: 500, initially: 25 },
    TOLERANCE: { unit: 'PERCENT', least: 0, most: 20, initially: 0 },
    PAYMENT_DAYS: { unit: 'DAYS', least: 0, most: 180, initially: 30 },
    SETUP_MINUTES: { unit: 'MINUTES', least: 0, most: 1440, initially: 20 },
    CLEANUP_MINUTES: { unit: 'MINUTES', least: 0, most: 1440, initially: 15 },
    // What is printed for a publisher under a CN or ISBN on the works' own paper is sold like the publication itself (財稅〔2005〕165號,
    // no. 12), at the reduced rate (增值稅法 of 2026, art. 10); all else is work on goods at the full one.
    VAT_PUBLICATION: { unit: 'PERCENT', least: 0, most: 17, initially: 9 },
    VAT_OTHER: { unit: 'PERCENT', least: 0, most: 17, initially: 13 },
    PLATE_PRICE: { unit: 'FEN', least: 0, most: 100_000_000, initially: null },
    PRESS_HOUR_PRICE: { unit: 'FEN', least: 0, most: 2_000_000_000, initially: null },
    PAPER_TONNE_PRICE: { unit: 'FEN', least: 0, most: 2_000_000_000, initially: null },
    MARGIN: { unit: 'PERCENT', least: 0, most: 500, initially: null },
  },
});

export const { settingOn } = printingSettings;
