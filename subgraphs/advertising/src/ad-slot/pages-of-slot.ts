import type { AdSlot } from './ad-slot.entity.ts';

/** The pages that a slot needs: of a spread the right one too. The fold of the last page is the outer sheet's, before the first page. */
export const pagesOfSlot = ({ page, size }: Pick<AdSlot, 'page' | 'size'>): string[] =>
  size === 'SPREAD' ? [page, rightOf(page)] : [page];

/** The page to the right of one with an even number, such as `A3` for `A2`. */
export const rightOf = (page: string): string => `${page[0]}${Number(page.slice(1)) + 1}`;
