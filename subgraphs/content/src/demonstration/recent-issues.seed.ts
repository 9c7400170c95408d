import { addDays, everyDay, recentMonths, seedId, todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { morningOf } from '../newspaper-issue/morning-of.ts';
import { insertIssues, type SeededPlacement } from './insert-issues.ts';
import { recentStories } from './recent-stories.ts';

const daysToCome = 14;
const pages = ['A1', 'A4', 'A6', 'A7', 'A8'];

/** A day's stories stand in the paper of the next morning: on the front page, and on inner ones. */
const placeStories = (now: Date): SeededPlacement[] => {
  const printable = recentStories(now).filter(({ status }) =>
    ['PUBLISHED', 'CORRECTED', 'READY'].includes(status),
  );
  const byDay = Map.groupBy(printable, ({ at, status }) =>
    addDays(todayInShanghai(status === 'READY' ? now : at), 1),
  );
  return [...byDay].flatMap(([issueDate, stories]) =>
    stories.slice(0, pages.length).map(({ slug: article }, index) => ({
      ...{ issueDate, article, page: pages[index]!, position: 1, column: 1, areaCm2: 620 - index * 90 },
    })),
  );
};

/** The issues of the last three months, since, and of the next two weeks: those to come are open, with what stands on tomorrow's so far. */
export const seedRecentIssues = async (tables: DataSources): Promise<void> => {
  const now = new Date();
  const today = todayInShanghai(now);
  const days = everyDay(`${recentMonths(now)[0]}-01`, addDays(today, daysToCome));
  const placed = placeStories(now).filter(({ issueDate }) => days.includes(issueDate));
  await insertIssues(tables, days, placed);
  const printed = placed.filter(({ issueDate }) => morningOf(issueDate) <= now);
  await tables.publicationRepository.insert(
    printed.map(({ article, issueDate }) => ({
      ...{ articleId: seedId('Article', article), channelId: seedId('Channel', 'paper') },
      ...{ status: 'LIVE' as const, publishedAt: morningOf(issueDate), url: null },
    })),
  );
};
