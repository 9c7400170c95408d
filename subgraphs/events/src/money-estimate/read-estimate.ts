import { refused, requireBetween } from '@media-graph/subgraph';
import type { MoneyEstimateInput } from '../generated/resolvers.ts';
import type { MoneyEstimate } from './money-estimate.entity.ts';

/** More money than there is; PostgreSQL's bigint goes nine times further, so that totals fit too. */
const most = 10n ** 18n;

/** Checks an estimate as it was given. @throws INVALID_INPUT for what is no sum, no range or no currency */
export const readEstimate = (
  { lowMinor, highMinor = null, currency, qualifier, basis }: MoneyEstimateInput,
  ...field: string[]
): MoneyEstimate => {
  requireBetween(lowMinor, 1n, most, ...field, 'lowMinor');
  if (highMinor !== null && (highMinor <= lowMinor || highMinor > most || qualifier === 'EXACT'))
    throw refused(
      'INVALID_INPUT',
      'The upper end of a range is more than the lower one, and a range is not EXACT',
      ...[...field, 'highMinor'],
    );
  if (!Intl.supportedValuesOf('currency').includes(currency))
    throw refused('INVALID_INPUT', 'This is no currency code of ISO 4217', ...field, 'currency');
  return { lowMinor, highMinor, currency, qualifier, basis };
};
