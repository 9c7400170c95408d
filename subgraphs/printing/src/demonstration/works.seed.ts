import { addMonths, everyMonth, monthOf, seedId, todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

export const works = seedId('Organisation', 'printing');
export const newsprint = seedId('PaperStock', 'newsprint-45');
/** Of the issues since last month. */
export const narrowNewsprint = seedId('PaperStock', 'newsprint-45-1524');
export const offset = seedId('PaperStock', 'offset-70');
export const newspaperPress = seedId('Press', 'press-1');
export const paperSupplier = '示範紙業（虛構）';
export const commercialPress = seedId('Press', 'press-2');

const synthetic = { organisationId: works, isSynthetic: true };

/** 60 reels before the month, 40 in each week of it: synthetic, as suppliers and prices are. */
const deliveries = [
  { stockId: newsprint, date: '2024-04-28', reels: 60, costPerTonneMinor: 468_000n },
  { stockId: offset, date: '2024-04-29', reels: 8, costPerTonneMinor: 612_000n },
  { stockId: newsprint, date: '2024-05-06', reels: 40, costPerTonneMinor: 471_000n },
  { stockId: newsprint, date: '2024-05-13', reels: 40, costPerTonneMinor: 471_000n },
  { stockId: newsprint, date: '2024-05-20', reels: 40, costPerTonneMinor: 465_000n },
  { stockId: newsprint, date: '2024-05-27', reels: 40, costPerTonneMinor: 465_000n },
];

const reelsOf = ({ stockId, date, reels, costPerTonneMinor }: (typeof deliveries)[number]) =>
  Array.from({ length: reels }, (_, index) => {
    const number = `${stockId === newsprint ? 'N' : 'O'}${date.replaceAll('-', '').slice(2)}-${index + 1}`;
    const grams = BigInt(600_000 + ((index * 3700) % 50_000));
    return {
      ...synthetic,
      id: seedId('PaperReel', number),
      stockId,
      number,
      receivedGrams: grams,
      remainingGrams: grams,
      costPerTonneMinor,
      supplier: paperSupplier,
      receivedAt: new Date(Date.parse(`${date}T09:00:00+08:00`) + index),
    };
  });

/** Those before, between and without the months that are kept in full: over two years. */
const closedMonths = [
  ...everyMonth('2023-06', '2024-04'),
  ...everyMonth('2022-06', '2023-05'),
  ...everyMonth('2024-06', monthOf(addMonths(todayInShanghai(), -2))),
].map((month, index) => {
  return {
    ...synthetic,
    month,
    runs: 30 + (index % 4),
    goodCopies: BigInt(1_240_000 + ((index * 17_731) % 40_000)),
    wasteCopies: BigInt(30_500 + ((index * 1_913) % 2_500)),
    paperGrams: BigInt(94_000_000 + ((index * 1_313_777) % 4_000_000)),
    revenueMinor: BigInt(58_500_000 + ((index * 911_003) % 3_000_000)),
    costMinor: BigInt(44_000_000 + ((index * 613_007) % 2_000_000)),
  };
});

export const seedWorks = async (dataSources: DataSources): Promise<void> => {
  await dataSources.companyRepository.insert({
    ...synthetic,
    about: {
      zhHant: '為惠州日報社承印報紙、期刊、圖書與商業印刷品。',
      en: 'Prints newspapers, magazines, books and commercial work for the Huizhou Daily group and others.',
    },
    products: ['NEWSPAPER', 'MAGAZINE', 'BOOK', 'COMMERCIAL'],
    pressCount: 2,
    copiesPerHour: 66_000,
  });
  await dataSources.countPartnerRepository.insert({
    organisationId: works,
    partnerId: seedId('Organisation', 'distribution'),
  });
  await dataSources.pressRepository.insert([
    {
      ...synthetic,
      id: newspaperPress,
      name: { zhHant: '一號輪轉機', en: 'Web press 1' },
      copiesPerHour: 36_000,
      maxPageCount: 32,
    },
    {
      ...synthetic,
      id: commercialPress,
      name: { zhHant: '二號商業輪轉機', en: 'Web press 2, commercial' },
      copiesPerHour: 30_000,
      maxPageCount: 16,
    },
  ]);
  await dataSources.paperStockRepository.insert([
    { ...synthetic, id: newsprint, grade: 'NEWSPRINT', grammage: 45, reelWidthMm: 1562 },
    { ...synthetic, id: offset, grade: 'OFFSET', grammage: 70, reelWidthMm: 880 },
  ]);
  await dataSources.paperReelRepository.insert(deliveries.flatMap(reelsOf));
  await dataSources.figuresRepository.insert(closedMonths);
};
