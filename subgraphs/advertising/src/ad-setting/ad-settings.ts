import { companySettings } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';

/** An advertising company's own constants: the values of `AdSettingKey`. The migration ApproveDiscounts holds the same bounds. */
export const adSettings = companySettings({
  ownCompany,
  rules: { DISCOUNT_LIMIT: { unit: 'PERCENT', least: 0, most: 100, initially: 30 } },
});
