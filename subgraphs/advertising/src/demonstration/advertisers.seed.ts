import { seedId, type WrittenText } from '@media-graph/subgraph';
import { sortNameOf } from '../advertiser/sort-name-of.ts';
import type { DataSources } from '../context.ts';
import { seededCompany } from './company.seed.ts';

type Seeded = {
  readonly slug: string;
  readonly name: WrittenText;
  readonly industry: string;
  /** Whether it is in the registry of organisations under this slug. */
  readonly registered?: boolean;
  readonly buyer?: WrittenText;
  readonly contact: readonly [name: string, phone: string];
};

/** Affiliates of the group and invented bodies. Their custom, and everybody named as a contact, is made up. */
export const seededAdvertisers: readonly Seeded[] = [
  {
    slug: 'huizhou-daily-travel',
    name: { zhHant: '惠州日報國旅', en: 'Huizhou Daily International Travel' },
    industry: 'travel',
    registered: true,
    contact: ['陳示例', '138 0013 8001'],
  },
  {
    slug: 'huipinhui',
    name: { zhHant: '惠品匯', en: 'Huipinhui' },
    industry: 'retail',
    registered: true,
    contact: ['林樣本', '138 0013 8002'],
  },
  {
    slug: 'publishing',
    name: { zhHant: '出版公司', en: 'Publishing Company' },
    industry: 'publishing',
    registered: true,
    contact: ['歐陽例', '138 0013 8003'],
  },
  {
    slug: 'example-home',
    name: { zhHant: '示例家居', en: 'Example Home (invented)' },
    industry: 'furniture',
    buyer: { zhHant: '示例傳媒代理', en: 'Example Media Agency (invented)' },
    contact: ['黃測試', '138 0013 8004'],
  },
  {
    slug: 'example-motors',
    name: { zhHant: '示例汽車', en: 'Example Motors (invented)' },
    industry: 'cars',
    buyer: { zhHant: '示例傳媒代理', en: 'Example Media Agency (invented)' },
    contact: ['李範例', '138 0013 8005'],
  },
  {
    slug: 'example-bank',
    name: { zhHant: '示例銀行', en: 'Example Bank (invented)' },
    industry: 'banking',
    contact: ['張模擬', '138 0013 8006'],
  },
];

export const seedAdvertisers = async (tables: DataSources): Promise<void> => {
  const { advertiserRepository, contactRepository, accountRepository } = tables;
  const organisationId = seededCompany;
  await advertiserRepository.insert(
    seededAdvertisers.map(({ slug, name, industry, registered = false }) => ({
      id: seedId('Advertiser', slug),
      organisationId,
      name,
      sortName: sortNameOf(name),
      registryId: registered ? seedId('Organisation', slug) : null,
      industry,
      status: 'APPROVED',
      isSynthetic: true,
    })),
  );
  await contactRepository.insert(
    seededAdvertisers.map(({ slug, contact: [name, phone] }) => ({
      id: seedId('AdvertiserContact', slug),
      organisationId,
      advertiserId: seedId('Advertiser', slug),
      duty: 'marketing',
      name,
      phone,
      email: `marketing@${slug}.example`,
    })),
  );
  await accountRepository.insert(
    seededAdvertisers.map(({ slug, buyer }) => ({
      id: seedId('AdAccount', slug),
      organisationId,
      advertiserId: seedId('Advertiser', slug),
      buyer: buyer ?? null,
      buyerKey: buyer ? sortNameOf(buyer) : '',
    })),
  );
};
