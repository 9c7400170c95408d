import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

const sections = [
  { slug: 'politics', zhHant: '要聞', zhHans: '要闻', en: 'Top news', mediaTopic: '11000000' },
  { slug: 'economy', zhHant: '經濟', zhHans: '经济', en: 'Economy', mediaTopic: '04000000' },
  { slug: 'greater-bay-area', zhHant: '灣區', zhHans: '湾区', en: 'Greater Bay Area', mediaTopic: null },
  { slug: 'culture', zhHant: '文化', zhHans: '文化', en: 'Culture', mediaTopic: '01000000' },
  { slug: 'education', zhHant: '教育', zhHans: '教育', en: 'Education', mediaTopic: '05000000' },
  { slug: 'community', zhHant: '社會', zhHans: '社会', en: 'Community', mediaTopic: '14000000' },
];

export const seedSections = async ({ sectionRepository }: DataSources): Promise<void> => {
  await sectionRepository.insert(
    sections.map(({ slug, mediaTopic, ...name }, position) => ({
      ...{ id: seedId('Section', slug), slug, name, position, mediaTopic },
    })),
  );
};
