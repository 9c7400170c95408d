import { addDays, seedId, todayInShanghai } from '@media-graph/subgraph';
import type { EventKind, EventVisibility, NewsMedium } from '../generated/resolvers.ts';

const topics = [
  ['機器人', 'robotics'],
  ['新能源', 'new energy'],
  ['石化', 'petrochemicals'],
  ['電子信息', 'electronics'],
  ['文旅', 'culture and travel'],
  ['農產品', 'farm produce'],
  ['青年創業', 'young founders'],
  ['教育', 'education'],
  ['醫藥', 'medicine'],
  ['物流', 'logistics'],
] as const;
const occasions = [
  ['招商推介會', 'promotion', 'PROMOTION'],
  ['論壇', 'forum', 'FORUM'],
  ['展銷會', 'fair', 'EXHIBITION'],
  ['新聞發佈會', 'press conference', 'PRESS_CONFERENCE'],
  ['交流團', 'study tour', 'STUDY_TOUR'],
  ['啟動儀式', 'launch', 'INAUGURATION'],
] as const satisfies readonly (readonly [string, string, EventKind])[];
const places = [
  { zhHant: '惠州會展中心', en: 'Huizhou exhibition centre' },
  { zhHant: '江北', en: 'Jiangbei' },
  { zhHant: '仲愷', en: 'Zhongkai' },
  { zhHant: '大亞灣', en: 'Daya Bay' },
];
const hosts = ['huizhou-daily', 'gba-media-alliance', 'dongjiang-brand-alliance', 'dongjiang-innovation'];
const hours = [
  ['09:30:00', '12:00:00'],
  ['14:00:00', '17:00:00'],
  ['19:30:00', '21:00:00'],
] as const;

const daysBefore = 30;
const count = 60;

/** Where an event's picture stands in the archive of the demonstration of media-assets; of those that are over. */
export const pictureOf = (number: number): string => seedId('MediaAsset', `archive-${number}`);

const visibilityOf = (number: number): EventVisibility => {
  if (number % 15 === 4) return 'PRIVATE';
  return number % 10 === 7 ? 'STAFF' : 'PUBLIC';
};

/** A series without dates of its own: every sixth of the made-up events is an occasion of it. */
export const recentSeries = {
  ...{ id: seedId('Event', 'demo-series'), code: 'demo-series', kind: 'CAMPAIGN_SERIES' as const },
  name: { zhHant: '合成演示：惠州產業週', en: 'Synthetic: Huizhou industry weeks' },
  description: { zhHant: '合成演示資料，並無其事。', en: 'Made up for the demonstration.' },
};

/** One of the made-up events around today: its number counts from a month ago to a month from now, two for a day at most. */
const recentEvent = (number: number, today: string) => {
  const [topic, topicEn] = topics[number % topics.length]!;
  const [occasion, occasionEn, kind] = occasions[Math.floor(number / topics.length) % occasions.length]!;
  const startsOn = addDays(today, number - daysBefore);
  const isFair = kind === 'EXHIBITION';
  const [startTime, endTime] = isFair ? [null, null] : hours[number % hours.length]!;
  const media: NewsMedium[] = number % 3 === 0 ? ['TEXT', 'PICTURE', 'VIDEO'] : ['TEXT', 'PICTURE'];
  return {
    ...{ number, id: seedId('Event', `demo-${number}`), code: `demo-${number}`, kind, startsOn },
    ...{ startTime, endTime, endsOn: isFair ? addDays(startsOn, 2) : startsOn },
    name: { zhHant: `合成演示：${topic}${occasion}`, en: `Synthetic: ${occasionEn} on ${topicEn}` },
    description: { zhHant: '合成演示資料，並無其事。', en: 'Made up for the demonstration.' },
    seriesId: number % 6 === 2 ? recentSeries.id : null,
    ...{ place: places[number % places.length]!, host: hosts[number % hosts.length]! },
    ...{ visibility: visibilityOf(number), media, isOver: number < daysBefore - 2 },
    /** How many places there are, where one registers; null where anybody may come. */
    capacity: number % 5 < 3 && visibilityOf(number) === 'PUBLIC' ? 40 + (number % 7) * 20 : null,
  };
};

export type RecentEvent = ReturnType<typeof recentEvent>;

/** Sixty made-up events, from a month before today to a month after. */
export const recentEvents = (): RecentEvent[] => {
  const today = todayInShanghai();
  return Array.from({ length: count }, (_, index) => recentEvent(index + 1, today));
};
