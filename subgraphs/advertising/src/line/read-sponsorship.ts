import { optionalId, optionalLocalized, refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { AdLineSponsorshipInput } from '../generated/resolvers.ts';
import type { AdLine } from './line.entity.ts';
import { requireArticleMark } from './require-article-mark.ts';

type Sponsorship = Pick<
  AdLine,
  'articleId' | 'articleMarkedAt' | 'eventId' | 'sponsor' | 'sponsorRegistryId'
>;

/** What a line pays for and who is named, or nothing of either. @throws INVALID_INPUT */
export const readSponsorship = (
  tx: Transaction,
  input: AdLineSponsorshipInput,
  ...field: string[]
): Sponsorship => {
  const articleId = optionalId(input.articleId, ...field, 'articleId');
  const eventId = optionalId(input.eventId, ...field, 'eventId');
  const sponsor = optionalLocalized(input.sponsor, 100, ...field, 'sponsor');
  const isAlone = sponsor === null && (input.sponsorId ?? input.articleMark) != null;
  if (isAlone || (sponsor !== null) !== (articleId !== null || eventId !== null))
    throw refused('INVALID_INPUT', 'A sponsor and what it pays for go together', ...field, 'sponsor');
  return {
    ...{ articleId, eventId, sponsor },
    articleMarkedAt:
      articleId === null ? null : requireArticleMark(tx, articleId, input.articleMark ?? '', ...field),
    sponsorRegistryId: optionalId(input.sponsorId, ...field, 'sponsorId'),
  };
};
