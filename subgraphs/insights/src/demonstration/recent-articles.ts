import { addDays, daysBetween } from '@media-graph/subgraph';

/** What the newsroom's demonstration writes of, in its order: the beginning of a short name, and the section. */
const topics = [
  ['service-hall', 'politics'],
  ['flood-drill', 'politics'],
  ['budget-questions', 'politics'],
  ['factory-upgrade', 'economy'],
  ['vision-startup', 'economy'],
  ['night-market', 'economy'],
  ['harbour-record', 'economy'],
  ['lab-exchange', 'greater-bay-area'],
  ['rail-timetable', 'greater-bay-area'],
  ['startup-street', 'greater-bay-area'],
  ['standards-desk', 'greater-bay-area'],
  ['village-opera', 'culture'],
  ['library-nights', 'culture'],
  ['lantern-craft', 'culture'],
  ['photo-walk', 'culture'],
  ['school-kitchen', 'education'],
  ['apprentices', 'education'],
  ['reading-bus', 'education'],
  ['lift-retrofit', 'community'],
  ['water-works', 'community'],
  ['volunteers', 'community'],
  ['pocket-park', 'community'],
] as const;

export type ReadArticle = {
  readonly slug: string;
  readonly section: string;
  /** The day on which it came out. */
  readonly day: string;
  /** Of that day on an app. */
  readonly reads: number;
  /** On which it came out; all of those on which articles are read where there is none. */
  readonly channels: readonly string[] | null;
};

/** Two a day of the last thirty days, and as many as these twice over the two years before. */
const [older, lately, months, earliest] = [120, 60, 25, '2024-06-01'];

/** Those that were taken back. */
const isGone = (index: number): boolean =>
  index % 30 !== 7 && (index % 45 === 11 || index % 60 === 23 || index % 90 === 50);

/** The stories of the last 25 months that the newsroom's demonstration has out, as its seed lays them over its days. */
export const recentArticles = (today: string): ReadArticle[] => {
  const first = [earliest, addDays(today, -months * 30)].sort().at(-1)!;
  const span = Math.max(0, daysBetween(first, addDays(today, -lately / 2 - 1)));
  return Array.from({ length: older + lately }, (_, index): ReadArticle => {
    const [topic, section] = topics[(index * 5) % topics.length]!;
    const recent = index - older;
    return {
      ...{ slug: `${topic}-${index + 1}`, section, reads: 350 + ((index * 137) % 1_900) },
      day:
        recent < 0
          ? addDays(first, Math.floor((index * span) / older))
          : addDays(today, -Math.floor(recent / 2)),
      channels: [
        'web',
        ...(index % 2 === 0 ? ['huizhou-toutiao'] : []),
        ...(index % 3 === 0 ? ['zhangzhong-huizhou'] : []),
        ...(index % 5 === 0 ? ['wechat'] : []),
      ],
    };
  }).filter((_, index) => !isGone(index));
};
