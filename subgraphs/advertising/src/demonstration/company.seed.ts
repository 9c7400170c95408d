import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

/** The company to which all of the demonstration's advertising business belongs. */
export const seededCompany = seedId('Organisation', 'huibao-advertising');

export const seedCompany = async ({ companyRepository }: DataSources): Promise<void> => {
  await companyRepository.insert({
    organisationId: seededCompany,
    about: {
      zhHant:
        '惠報廣告代理惠州日報的報紙版面、客戶端與戶外屏幕的廣告，並承辦活動贊助。所示業務數據均為合成。',
      en: 'Huibao Advertising sells the pages of Huizhou Daily, the apps, outdoor screens and parts in events. The business figures shown are synthetic.',
    },
    media: ['PRINT', 'DIGITAL', 'OOH', 'EVENT'],
    isSynthetic: true,
  });
};
