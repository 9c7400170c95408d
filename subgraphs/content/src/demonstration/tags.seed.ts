import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

const tags = [
  { slug: 'united-front', type: 'KEYWORD', zhHant: '統戰', en: 'United front' },
  { slug: 'investment', type: 'KEYWORD', zhHant: '招商引資', en: 'Inward investment' },
  { slug: 'hong-kong-and-macau', type: 'KEYWORD', zhHant: '港澳', en: 'Hong Kong and Macau' },
  { slug: 'overseas-chinese', type: 'KEYWORD', zhHant: '僑商', en: 'Overseas Chinese business' },
  { slug: 'youth', type: 'KEYWORD', zhHant: '青年', en: 'Young people' },
  { slug: 'talent', type: 'KEYWORD', zhHant: '人才', en: 'Talent' },
  { slug: 'artificial-intelligence', type: 'KEYWORD', zhHant: '人工智能', en: 'Artificial intelligence' },
  { slug: 'circle-of-friends', type: 'SERIES', zhHant: '朋友圈', en: 'The circle of friends' },
  {
    slug: 'ten-thousand-young-people',
    type: 'CAMPAIGN',
    zhHant: '萬名青年到惠州',
    en: 'Ten thousand young people to Huizhou',
  },
  { slug: 'analysis', type: 'TONE', zhHant: '觀察', en: 'Analysis' },
] as const;

export const seedTags = async ({ tagRepository }: DataSources): Promise<void> => {
  await tagRepository.insert(
    tags.map(({ slug, type, ...name }) => ({ id: seedId('Tag', slug), slug, type, name })),
  );
};
