import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { Tag } from '../tag/tag.entity.ts';

type SeededTag = Pick<Tag, 'slug' | 'type'> & { zhHant: string; en: string; mediaTopic?: string };

const tags: readonly SeededTag[] = [
  { slug: 'united-front', type: 'KEYWORD', zhHant: '統戰', en: 'United front' },
  {
    slug: 'investment',
    type: 'KEYWORD',
    zhHant: '招商引資',
    en: 'Inward investment',
    mediaTopic: '20000344',
  },
  { slug: 'hong-kong-and-macau', type: 'KEYWORD', zhHant: '港澳', en: 'Hong Kong and Macau' },
  { slug: 'overseas-chinese', type: 'KEYWORD', zhHant: '僑商', en: 'Overseas Chinese business' },
  { slug: 'youth', type: 'KEYWORD', zhHant: '青年', en: 'Young people' },
  { slug: 'talent', type: 'KEYWORD', zhHant: '人才', en: 'Talent', mediaTopic: '20000523' },
  {
    slug: 'artificial-intelligence',
    type: 'KEYWORD',
    zhHant: '人工智能',
    en: 'Artificial intelligence',
    mediaTopic: '20000756',
  },
  { slug: 'circle-of-friends', type: 'SERIES', zhHant: '朋友圈', en: 'The circle of friends' },
  {
    slug: 'ten-thousand-young-people',
    type: 'CAMPAIGN',
    zhHant: '萬名青年到惠州',
    en: 'Ten thousand young people to Huizhou',
  },
  { slug: 'analysis', type: 'TONE', zhHant: '觀察', en: 'Analysis' },
];

export const seedTags = async ({ tagRepository }: DataSources): Promise<void> => {
  await tagRepository.insert(
    tags.map(({ slug, type, mediaTopic = null, ...name }) => ({
      ...{ id: seedId('Tag', slug), slug, type, name, mediaTopic },
    })),
  );
};
