import {
  refused,
  requireBetween,
  requireEntries,
  requireLocalized,
  requireSlug,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { isPage } from '../ad-slot/is-page.ts';
import type { AdSurchargeInput } from '../generated/resolvers.ts';
import type { AdSurcharge } from './surcharge.entity.ts';

/** The surcharges of a rate card, as rows. @throws INVALID_INPUT */
export const readSurcharges = (
  surcharges: readonly AdSurchargeInput[],
  card: Pick<AdSurcharge, 'organisationId' | 'rateCardId'>,
): AdSurcharge[] =>
  requireEntries(surcharges, 0, 50, 'input', 'surcharges').map(({ kind, page, ...input }, index) => {
    const field = ['input', 'surcharges', String(index)];
    if ((kind === 'PAGE') !== (page != null) || (page != null && !isPage(page)))
      throw refused('INVALID_INPUT', 'PAGE names its page, such as A1, and no other does', ...field, 'page');
    return {
      ...card,
      id: uuidv7(),
      kind,
      page: page ?? null,
      code: requireSlug(input.code, 60, ...field, 'code'),
      name: requireLocalized(input.name, 100, ...field, 'name'),
      percent: requireBetween(input.percent, 1, 500, ...field, 'percent'),
    };
  });
