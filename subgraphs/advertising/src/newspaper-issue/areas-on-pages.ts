import { rightOf } from '../ad-slot/pages-of-slot.ts';
import { span, wholePage } from '../ad-slot/slot-size.ts';
import type { AdArea } from './ad-area.entity.ts';

/** What stands on each page: a spread is on two of them. */
export const areasOnPages = (areas: readonly AdArea[]): AdArea[] =>
  areas.flatMap((area) => {
    if (area.size !== 'SPREAD') return [area];
    const left = { ...area, columnSpan: span(1, wholePage.columns) };
    return [left, { ...left, page: rightOf(area.page) }];
  });
