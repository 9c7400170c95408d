import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { PlacedFrontCard, PlacedFrontContainer } from '../front/front.entity.ts';

const card = (article: string, headline?: string): PlacedFrontCard => ({
  articleId: seedId('Article', article),
  url: null,
  headline: headline ? { zhHant: headline } : null,
  ...{ imageId: null, startsAt: null, endsAt: null },
});

const containers: PlacedFrontContainer[] = [
  {
    title: { zhHant: '今日要聞', en: 'Today' },
    limit: 2,
    ...{ sectionId: null, tagId: null, isFilledUp: true, leavesOutShown: true },
    cards: [card('e3-signing', '惠港簽約十四個項目'), card('e3-investment-climate')],
  },
  {
    title: { zhHant: '港澳', en: 'Hong Kong and Macau' },
    limit: 3,
    ...{ sectionId: null, tagId: seedId('Tag', 'hong-kong-and-macau') },
    ...{ isFilledUp: true, leavesOutShown: true, cards: [] },
  },
];

const apps = [
  ['huizhou-toutiao', '惠州頭條首頁', 'Huizhou Headlines, first page'],
  ['zhangzhong-huizhou', '掌中惠州首頁', 'Huizhou in Hand, first page'],
] as const;

/** The first page of each app. */
export const seedFronts = async ({ frontRepository, frontEditionRepository }: DataSources): Promise<void> => {
  for (const [slug, zhHant, en] of apps) {
    const id = seedId('Front', slug);
    const channelId = seedId('Channel', slug);
    await frontRepository.insert({ id, slug, name: { zhHant, en }, channelId, draft: containers });
    await frontEditionRepository.insert({ frontId: id, number: 1, containers });
  }
};
