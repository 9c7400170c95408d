import type { PaperSubscription } from './paper-subscription.entity.ts';

/** The last day on which papers come to one that is not stopped: that of its terms, or of the grace after them. */
export const servedUntil = ({
  endsOn,
  graceEndsOn,
}: Pick<PaperSubscription, 'endsOn' | 'graceEndsOn'>): string =>
  graceEndsOn !== null && graceEndsOn > endsOn ? graceEndsOn : endsOn;
