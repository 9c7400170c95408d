import { refused } from '@media-graph/subgraph';
import type { ExchangeAgreement } from './exchange-agreement.entity.ts';

/** What takes the place of an agreement begins in its time, or on the day of its end. @throws INVALID_INPUT */
export const requireFollows = (
  { startsOn, endsOn }: Pick<ExchangeAgreement, 'startsOn' | 'endsOn'>,
  amendment: string,
): void => {
  if (amendment < startsOn || amendment > endsOn)
    throw refused(
      'INVALID_INPUT',
      `It begins while the other holds: ${startsOn} to ${endsOn}`,
      ...['input', 'terms', 'startsOn'],
    );
};
