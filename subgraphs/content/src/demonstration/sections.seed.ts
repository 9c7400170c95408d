import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

const sections = [
  { slug: 'politics', zhHant: '要聞', zhHans: '要闻', en: 'Top news' },
  { slug: 'economy', zhHant: '經濟', zhHans: '经济', en: 'Economy' },
  { slug: 'greater-bay-area', zhHant: '灣區', zhHans: '湾区', en: 'Greater Bay Area' },
  { slug: 'culture', zhHant: '文化', zhHans: '文化', en: 'Culture' },
  { slug: 'education', zhHant: '教育', zhHans: '教育', en: 'Education' },
  { slug: 'community', zhHant: '社會', zhHans: '社会', en: 'Community' },
];

export const seedSections = async ({ sectionRepository }: DataSources): Promise<void> => {
  await sectionRepository.insert(
    sections.map(({ slug, ...name }, position) => ({ id: seedId('Section', slug), slug, name, position })),
  );
};
