import { addMonths, everyMonth, monthOf, recentMonths, seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

export const company = seedId('Organisation', 'huizhou-daily-travel');

/** Those before May 2024, and those after it up to the last three, all of which are counted from their departures. */
const months = [
  ...everyMonth('2023-06', '2024-04'),
  ...everyMonth('2022-06', '2023-05'),
  ...everyMonth('2024-06', monthOf(addMonths(`${recentMonths()[0]}-01`, -1))),
];

/** The profile, and the months of which there are sums alone; all figures are synthetic. */
export const seedCompany = async (dataSources: DataSources): Promise<void> => {
  await dataSources.companyRepository.insert({
    organisationId: company,
    about: {
      zhHant: '惠州日報國旅組織本地、省內外、港澳及出境團隊，並為讀者與學校安排研學行程（示例文字）。',
      en: 'Group tours in and around Huizhou, to Hong Kong, Macau and abroad, and study tours for readers and schools (demonstration text).',
    },
    scopes: ['DOMESTIC', 'INBOUND', 'HK_MACAU', 'OUTBOUND'],
    legalName: '惠州日報國際旅行社有限公司（示例）',
    licenceNumber: 'L-GD-DEMO0001',
    address: '惠州市惠城區江北文明一路（示例）',
    emergencyPhone: '0752-0000000',
    isSynthetic: true,
  });
  await dataSources.figuresRepository.insert(
    months.map((month, index) => {
      const departures = 14 + ((index * 5) % 9);
      const capacity = departures * 32;
      const travellers = capacity - 40 - ((index * 37) % 120);
      const revenueMinor = BigInt(travellers) * 118_000n;
      const costMinor = (revenueMinor * BigInt(84 + (index % 5))) / 100n;
      return {
        organisationId: company,
        month,
        departures,
        capacity,
        travellers,
        revenueMinor,
        costMinor,
        isSynthetic: true,
      };
    }),
  );
};
