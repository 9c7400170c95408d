import type { Demonstration } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { seedArticles } from './articles.seed.ts';
import { seedChannels } from './channels.seed.ts';
import { seedFronts } from './fronts.seed.ts';
import { seedLiveBlog } from './live-blog.seed.ts';
import { seedNewspaperIssues } from './newspaper-issues.seed.ts';
import { seedRecentIssues } from './recent-issues.seed.ts';
import { seedRecentStories } from './recent-stories.seed.ts';
import { seedSections } from './sections.seed.ts';
import { seedAtScale } from './seed-at-scale.ts';
import { seedSocialChannels } from './social-channels.seed.ts';
import { seedSyndication } from './syndication.seed.ts';
import { seedTags } from './tags.seed.ts';

export const demonstration: Demonstration<DataSources> = {
  seeds: {
    sections: seedSections,
    tags: seedTags,
    channels: seedChannels,
    articles: seedArticles,
    newspaperIssues: seedNewspaperIssues,
    socialChannels: seedSocialChannels,
    fronts: seedFronts,
    recentStories: seedRecentStories,
    liveBlog: seedLiveBlog,
    recentIssues: seedRecentIssues,
    syndication: seedSyndication,
  },
  people: {
    editor: { organisation: 'huizhou-daily', roles: ['editor'] },
    'reviewer-1': { organisation: 'huizhou-daily', roles: ['reviewer'] },
    'reviewer-2': { organisation: 'huizhou-daily', roles: ['reviewer'] },
    'reviewer-3': { organisation: 'huizhou-daily', roles: ['reviewer'] },
  },
  seedAtScale,
};
