import { moveDeparture } from './move-departure.ts';

/** No more holds; those that stand may still be confirmed. */
export const closeDeparture = moveDeparture(['OPEN', 'GUARANTEED'], 'CLOSED');
