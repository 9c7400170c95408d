import { refused } from '@media-graph/subgraph';

type Period = { readonly startsOn: string; readonly endsOn: string | null };

/**
 * The time of a membership or an agreement, from 1900 to 2199; it ends after its first day.
 *
 * @param path of the input in which `startsOn` and `endsOn` stand
 * @throws INVALID_INPUT
 */
export const requirePeriod = (startsOn: string, endsOn: string | null = null, ...path: string[]): Period => {
  const period = { startsOn, endsOn };
  const invalid = (message: string, field: keyof Period) =>
    refused('INVALID_INPUT', message, ...(path.length > 0 ? path : ['input']), field);
  for (const field of ['startsOn', 'endsOn'] as const)
    if (period[field] && (period[field] < '1900-01-01' || period[field] > '2199-12-31'))
      throw invalid('A day between 1900 and 2199', field);
  if (endsOn && endsOn <= startsOn) throw invalid(`It must be after the first day, ${startsOn}`, 'endsOn');
  return period;
};
