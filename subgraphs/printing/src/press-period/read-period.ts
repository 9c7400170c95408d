import { refused } from '@media-graph/subgraph';
import type { PressPeriod } from './press-period.entity.ts';

const day = 86_400_000;

/** When a period is. @throws INVALID_INPUT for one that ends before it starts, is longer than 60 days, or a year away */
export const readPeriod = (startsAt: Date, endsAt: Date): Pick<PressPeriod, 'startsAt' | 'endsAt'> => {
  const lasts = endsAt.getTime() - startsAt.getTime();
  if (lasts <= 0 || lasts > 60 * day)
    throw refused('INVALID_INPUT', 'It ends after it starts, 60 days later at most', 'input', 'endsAt');
  if (Math.abs(startsAt.getTime() - Date.now()) > 366 * day)
    throw refused('INVALID_INPUT', 'It starts within a year of now', 'input', 'startsAt');
  return { startsAt, endsAt };
};
