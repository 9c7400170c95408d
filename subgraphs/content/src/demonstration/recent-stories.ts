import { addDays, daysBetween, shanghaiInstant, todayInShanghai } from '@media-graph/subgraph';
import type { ArticleStatus } from '../article/article.entity.ts';
import type { Draft } from '../article-draft/draft.ts';
import { paragraph } from './demonstration-article.ts';
import { type Topic, topics } from './recent-topics.ts';
import { seededDraft } from './seeded-draft.ts';

/** A story of the last months: it is where `status` says, and was out, or was begun, `at`. */
export type RecentStory = {
  readonly slug: string;
  readonly status: ArticleStatus;
  readonly at: Date;
  readonly draft: Draft;
  /** The same with another figure, as a correction has it. */
  readonly corrected: Draft;
};

/** The districts and counties of the city. */
const places = [
  ['惠城', 'Huicheng'],
  ['惠陽', 'Huiyang'],
  ['博羅', 'Boluo'],
  ['惠東', 'Huidong'],
  ['龍門', 'Longmen'],
  ['大亞灣', 'Daya Bay'],
  ['仲愷', 'Zhongkai'],
] as const;
const reporters = ['陳示例', '林示例', '何示例', '羅示例', '鍾示例'] as const;

/** How many there are, before the last thirty days and in them; two a day then. */
const older = 120;
const lately = 60;
const months = 25;
/** Whatever is older than this has its own stories. */
const earliest = '2024-06-01';

/** Those that were out and have not been as they were since, by their places. */
const fateOf = (index: number): ArticleStatus => {
  if (index % 30 === 7) return 'CORRECTED';
  if (index % 45 === 11) return 'UNPUBLISHED';
  if (index % 60 === 23) return 'KILLED';
  return index % 90 === 50 ? 'RECALLED' : 'PUBLISHED';
};

const waiting: readonly (readonly [status: ArticleStatus, count: number])[] = [
  ['DRAFT', 6],
  ['SUBMITTED', 3],
  ['REVIEW_1', 2],
  ['REVIEW_2', 2],
  ['REVIEW_3', 2],
  ['RETURNED', 2],
  ['READY', 3],
  ['SCHEDULED', 2],
  ['SPIKED', 2],
];

const draftOf = (topic: Topic, index: number, count: number, slug: string, date: string): Draft => {
  const [place, placeEn] = places[index % places.length]!;
  const told = (text: string) => text.replaceAll('{place}', place).replaceAll('{count}', String(count));
  const [zhHant, en] = topic.headline;
  return seededDraft({
    ...{ slug, section: topic.section, tags: topic.tag ? [topic.tag] : [], date },
    headline: { zhHant: told(zhHant), en: en.replace('{place}', placeEn).replace('{count}', String(count)) },
    standfirst: { zhHant: topic.standfirst },
    place: { zhHant: place, en: placeEn },
    body: [...topic.paragraphs.map(told), '本稿為示例，人物、地點與數字均為合成。'].map(paragraph),
    reporter: reporters[index % reporters.length]!,
  });
};

const storyOf = (status: ArticleStatus, index: number, at: Date): RecentStory => {
  const topic = topics[(index * 5) % topics.length]!;
  const count = 12 + ((index * 37) % 480);
  const slug = `${topic.slug}-${index + 1}`;
  const date = todayInShanghai(at);
  const draft = (figure: number) => draftOf(topic, index, figure, slug, date);
  return { slug, status, at, draft: draft(count), corrected: draft(count + 1) };
};

/** Some two hundred stories, in every status, of the 25 months before an instant. */
export const recentStories = (now: Date): RecentStory[] => {
  const today = todayInShanghai(now);
  const lastOfOlder = addDays(today, -lately / 2 - 1);
  const first = [earliest, addDays(today, -months * 30)].sort().at(-1)!;
  const span = Math.max(0, daysBetween(first, lastOfOlder));
  const hour = (index: number) => `${String(7 + ((index * 5) % 12)).padStart(2, '0')}:${10 + (index % 50)}`;
  const out = Array.from({ length: older + lately }, (_, index) => {
    const recent = index - older;
    const day =
      recent < 0
        ? addDays(first, Math.floor((index * span) / older))
        : addDays(today, -Math.floor(recent / 2));
    // Of today, whatever the hour is.
    const at =
      day === today ? new Date(now.getTime() - (recent + 1) * 600_000) : shanghaiInstant(day, hour(index));
    return storyOf(fateOf(index), index, at);
  });
  const inHand = waiting.flatMap(([status, count]) => Array.from({ length: count }, () => status));
  return [
    ...out,
    ...inHand.map((status, index) =>
      storyOf(status, out.length + index, new Date(now.getTime() - (index + 2) * 2.5 * 3_600_000)),
    ),
  ];
};
