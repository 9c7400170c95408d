import { refused } from '@media-graph/subgraph';

type Period = { readonly startsOn: string; readonly endsOn: string | null };

const invalid = (message: string, field: keyof Period) => refused('INVALID_INPUT', message, 'input', field);

/** The time of a membership, from 1900 to 2199; it ends after its first day. @throws INVALID_INPUT */
export const requirePeriod = (startsOn: string, endsOn: string | null = null): Period => {
  const period = { startsOn, endsOn };
  for (const field of ['startsOn', 'endsOn'] as const)
    if (period[field] && (period[field] < '1900-01-01' || period[field] > '2199-12-31'))
      throw invalid('A day between 1900 and 2199', field);
  if (endsOn && endsOn <= startsOn) throw invalid(`It must be after the first day, ${startsOn}`, 'endsOn');
  return period;
};
