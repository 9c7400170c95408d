import {
  requireDate,
  requireEntries,
  requireSlug,
  requireTerritory,
  requireText,
} from '@media-graph/subgraph';
import type { ExchangeTermsInput } from '../generated/resolvers.ts';
import { requirePeriod } from '../membership/require-period.ts';
import type { ExchangeAgreement } from './exchange-agreement.entity.ts';

/** What of an agreement can be agreed anew. */
export type ExchangeTerms = Pick<
  ExchangeAgreement,
  'sectionSlugs' | 'tagSlugs' | 'territories' | 'licence' | 'creditLine' | 'startsOn' | 'endsOn'
>;

const most = 50;

const each = (
  entries: readonly string[],
  least: number,
  field: string,
  read: (entry: string, ...field: string[]) => string,
): string[] => {
  const all = requireEntries(entries, least, most, 'input', 'terms', field);
  return [...new Set(all.map((entry, index) => read(entry, 'input', 'terms', field, String(index))))];
};

/** What may be taken, where, how and when. @throws INVALID_INPUT */
export const readTerms = (terms: ExchangeTermsInput): ExchangeTerms => {
  const slug = (text: string, ...field: string[]) => requireSlug(text, 100, ...field);
  const period = requirePeriod(
    requireDate(terms.startsOn, 'input', 'terms', 'startsOn'),
    requireDate(terms.endsOn, 'input', 'terms', 'endsOn'),
    ...['input', 'terms'],
  );
  return {
    ...{ startsOn: period.startsOn, endsOn: terms.endsOn },
    sectionSlugs: each(terms.sectionSlugs!, 0, 'sectionSlugs', slug),
    tagSlugs: each(terms.tagSlugs!, 0, 'tagSlugs', slug),
    territories: each(terms.territories, 1, 'territories', requireTerritory),
    licence: requireText(terms.licence, 500, 'input', 'terms', 'licence'),
    creditLine: requireText(terms.creditLine, 200, 'input', 'terms', 'creditLine'),
  };
};
