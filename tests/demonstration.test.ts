import { expect, test } from '@jest/globals';
import { seedId, shanghaiInstant, todayInShanghai } from '@media-graph/subgraph';
import { recentStories } from '../subgraphs/content/src/demonstration/recent-stories.ts';
import { recentArticles } from '../subgraphs/insights/src/demonstration/recent-articles.ts';

// What is made up in two subgraphs has no common home: none imports another, and packages hold nothing that is made up.

test('insights counts the stories that the newsroom has out, by their short names, sections and days', () => {
  const today = todayInShanghai();
  const out = recentStories(shanghaiInstant(today, '12:00')).filter(({ status }) =>
    ['PUBLISHED', 'CORRECTED'].includes(status),
  );
  expect(out.length).toBeGreaterThan(100);
  expect(
    recentArticles(today).map(({ slug, section, day }) => [slug, seedId('Section', section), day]),
  ).toEqual(out.map(({ slug, draft, at }) => [slug, draft.sectionId, todayInShanghai(at)]));
});
