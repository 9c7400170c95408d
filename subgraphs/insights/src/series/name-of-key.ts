import type { WrittenText } from '@media-graph/subgraph';
import { words } from '../indicator/catalogue/words.ts';

const level = (zhHant: string, en: string) => words(`${zhHant}審`, `${en} review`);

/** What keys are called that are no things of the graph, by dimension. */
const names: Readonly<Record<string, Readonly<Record<string, WrittenText>>>> = {
  AD_MEDIUM: {
    PRINT: words('報紙', 'Print'),
    DIGITAL: words('數字媒體', 'Digital'),
    OOH: words('戶外', 'Out of home'),
    EVENT: words('活動', 'Events'),
  },
  COMPLAINT_KIND: {
    MISSED: words('漏投', 'Missed'),
    LATE: words('遲到', 'Late'),
    WET: words('淋濕', 'Wet'),
    DAMAGED: words('破損', 'Damaged'),
    WRONG_PAPER: words('投錯', 'Wrong paper'),
    SHORT_BUNDLE: words('零售點短少', 'Short bundle'),
    LATE_BUNDLE: words('零售點遲到', 'Late bundle'),
    WRONG_TITLE: words('零售點錯報', 'Wrong title'),
  },
  REVIEW_LEVEL: { 1: level('初', 'First'), 2: level('復', 'Second'), 3: level('終', 'Final') },
  LABEL: {
    ORIGINAL: words('原創', 'Original'),
    FEATURE: words('專題', 'Feature'),
    ADVERTISEMENT: words('廣告', 'Advertisement'),
  },
};

/** All keys of a dimension whose keys are no ids; undefined for others. */
export const keysOf = (dimension: string): readonly string[] | undefined =>
  names[dimension] && Object.keys(names[dimension]);

export const nameOfKey = (dimension: string, key: string): WrittenText | null =>
  names[dimension]?.[key] ?? null;
