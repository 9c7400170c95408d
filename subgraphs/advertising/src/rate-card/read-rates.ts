import { optionalId, requireEntries, requireId, requireMinor } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { AdRateInput } from '../generated/resolvers.ts';
import type { AdRate } from './rate-card.entity.ts';

/** The prices of a rate card, as rows. @throws INVALID_INPUT */
export const readRates = (
  rates: readonly AdRateInput[],
  card: Pick<AdRate, 'organisationId' | 'rateCardId'>,
): AdRate[] =>
  requireEntries(rates, 1, 200, 'input', 'rates').map(({ productId, sectionId, rateMinor }, index) => {
    const field = ['input', 'rates', String(index)];
    return {
      ...card,
      id: uuidv7(),
      productId: requireId(productId, ...field, 'productId'),
      sectionId: optionalId(sectionId, ...field, 'sectionId'),
      rateMinor: requireMinor(rateMinor, {}, ...field, 'rateMinor'),
    };
  });
