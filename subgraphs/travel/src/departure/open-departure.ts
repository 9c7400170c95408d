import { refused, todayInShanghai } from '@media-graph/subgraph';
import { moveDeparture } from './move-departure.ts';

/** Puts a date of a published tour on sale. */
export const openDeparture = moveDeparture(['PLANNED'], 'OPEN', async (tx, { tourId, departsOn }) => {
  if (!(await tx.tours.load(tourId))?.isPublished)
    throw refused('ILLEGAL_TRANSITION', 'Its tour is not published', 'input', 'id');
  if (departsOn <= todayInShanghai()) throw refused('ILLEGAL_TRANSITION', 'Its day has come', 'input', 'id');
  return { openedAt: new Date() };
});
