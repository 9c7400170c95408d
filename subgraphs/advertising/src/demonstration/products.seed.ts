import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { AdDeliveryType, AdHeading, AdMedium, AdRateType, AdSlotSize } from '../generated/resolvers.ts';
import { seededCompany } from './company.seed.ts';

type Seeded = {
  readonly code: string;
  readonly zhHant: string;
  readonly en: string;
  readonly medium: AdMedium;
  readonly rateType: AdRateType;
  /** In fen, synthetic. */
  readonly price: bigint;
  readonly slotSize?: AdSlotSize;
  readonly heading?: AdHeading;
  readonly minWords?: number;
  readonly channel?: string;
  readonly deliveryType?: AdDeliveryType;
  readonly leadDays?: number;
  readonly isCreativeOptional?: boolean;
};

/** Each heading of the classified page has its own price for a word. */
const byWords: readonly Seeded[] = (
  [
    ['RECRUITMENT', '分類按字：招聘', 'Classified by words: recruitment', 300n],
    ['PROPERTY', '分類按字：房產', 'Classified by words: property', 400n],
    ['MISSING_PERSONS', '分類按字：尋人', 'Classified by words: missing persons', 100n],
    ['DECLARATIONS', '分類按字：聲明', 'Classified by words: declarations', 500n],
  ] as const
).map(([heading, zhHant, en, price]) => ({
  ...{ heading, zhHant, en, price, minWords: 15, leadDays: 1 },
  code: `words-${heading.toLowerCase().replace('_', '-')}`,
  ...{ medium: 'PRINT', rateType: 'PER_WORD', slotSize: 'CLASSIFIED_WORDS' },
}));

/** Synthetic prices. */
export const seededProducts: readonly Seeded[] = [
  {
    code: 'front-ear',
    zhHant: '頭版報眼',
    en: 'Front page ear',
    medium: 'PRINT',
    rateType: 'PER_CM_COLUMN',
    price: 75_000n,
    slotSize: 'FRONT_EAR',
    leadDays: 3,
  },
  {
    code: 'full-page',
    zhHant: '整版',
    en: 'Full page',
    medium: 'PRINT',
    rateType: 'PER_PAGE',
    price: 9_600_000n,
    slotSize: 'FULL_PAGE',
    leadDays: 3,
  },
  {
    code: 'half-page',
    zhHant: '半版',
    en: 'Half page',
    medium: 'PRINT',
    rateType: 'PER_PAGE',
    price: 10_080_000n,
    slotSize: 'HALF_PAGE',
    leadDays: 3,
  },
  {
    code: 'strip',
    zhHant: '通欄',
    en: 'Strip',
    medium: 'PRINT',
    rateType: 'PER_CM_COLUMN',
    price: 26_000n,
    slotSize: 'STRIP',
    leadDays: 2,
  },
  {
    code: 'classified',
    zhHant: '分類',
    en: 'Classified',
    medium: 'PRINT',
    rateType: 'PER_CM_COLUMN',
    price: 3_750n,
    slotSize: 'CLASSIFIED',
    leadDays: 1,
    isCreativeOptional: true,
  },
  ...byWords,
  {
    code: 'toutiao-splash',
    zhHant: '惠州頭條開屏',
    en: 'Huizhou Headlines opening screen',
    medium: 'DIGITAL',
    rateType: 'CPM',
    price: 4_500n,
    channel: 'huizhou-toutiao',
    leadDays: 1,
  },
  {
    code: 'zhangzhong-feed',
    zhHant: '掌中惠州信息流',
    en: 'Huizhou in Hand feed',
    medium: 'DIGITAL',
    rateType: 'CPC',
    price: 80n,
    channel: 'zhangzhong-huizhou',
    deliveryType: 'NON_GUARANTEED',
  },
  {
    code: 'web-banner',
    zhHant: '網站橫幅',
    en: 'Web banner',
    medium: 'DIGITAL',
    rateType: 'CPM',
    price: 1_500n,
    channel: 'web',
  },
  {
    code: 'outdoor-screen',
    zhHant: '戶外大屏',
    en: 'Outdoor screen',
    medium: 'OOH',
    rateType: 'CPD',
    price: 120_000n,
    leadDays: 5,
  },
  {
    code: 'event-partner',
    zhHant: '活動合作夥伴',
    en: 'Event partner',
    medium: 'EVENT',
    rateType: 'FLAT_RATE',
    price: 20_000_000n,
    deliveryType: 'EXCLUSIVE',
    isCreativeOptional: true,
  },
];

export const seedProducts = async ({ productRepository }: DataSources): Promise<void> => {
  await productRepository.insert(
    seededProducts.map(
      ({ zhHant, en, price, channel, slotSize, deliveryType = 'GUARANTEED', ...product }) => ({
        ...product,
        id: seedId('AdProduct', product.code),
        organisationId: seededCompany,
        name: { zhHant, en },
        basePriceMinor: price,
        deliveryType,
        slotSize: slotSize ?? null,
        channelId: channel ? seedId('Channel', channel) : null,
      }),
    ),
  );
};

const seededSurcharges = [
  { kind: 'PAGE', code: 'front-page', name: { zhHant: '頭版', en: 'Front page' }, page: 'A1', percent: 50 },
  {
    kind: 'COLOUR',
    code: 'spot-colour',
    name: { zhHant: '套紅', en: 'One more colour' },
    page: null,
    percent: 15,
  },
  {
    kind: 'COLOUR',
    code: 'full-colour',
    name: { zhHant: '彩色', en: 'Full colour' },
    page: null,
    percent: 30,
  },
  {
    kind: 'POSITION',
    code: 'right-hand',
    name: { zhHant: '指定右手版', en: 'Right-hand page' },
    page: null,
    percent: 10,
  },
] as const;

/** Rate cards of two years; the newer one is dearer by a twentieth, and on the front section's pages by a fifth. */
export const seedRateCards = async ({
  rateCardRepository,
  rateRepository,
  surchargeRepository,
}: DataSources): Promise<void> => {
  for (const [year, percent] of [
    [2023, 95n],
    [2024, 100n],
  ] as const) {
    const rateCardId = seedId('RateCard', `huibao-${year}`);
    await rateCardRepository.insert({
      id: rateCardId,
      organisationId: seededCompany,
      name: `${year} (synthetic)`,
      valid: `[${year}-01-01,${year + 1}-01-01)`,
    });
    await surchargeRepository.insert(
      seededSurcharges.map((surcharge) => ({
        ...surcharge,
        id: seedId('AdSurcharge', `${year} ${surcharge.code}`),
        organisationId: seededCompany,
        rateCardId,
      })),
    );
    await rateRepository.insert(
      seededProducts.flatMap(({ code, medium, price }) => {
        const rate = (sectionId: string | null, rateMinor: bigint) => ({
          id: seedId('AdRate', `${year} ${code} ${sectionId ?? ''}`),
          organisationId: seededCompany,
          rateCardId,
          productId: seedId('AdProduct', code),
          sectionId,
          rateMinor,
        });
        const base = (price * percent) / 100n;
        return medium === 'PRINT'
          ? [rate(null, base), rate(seedId('Section', 'politics'), (base * 6n) / 5n)]
          : [rate(null, base)];
      }),
    );
  }
};
