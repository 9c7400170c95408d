import { optionalId, refused, requireLocalized, requireTextBetween, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CorrectAdSponsorInput } from '../generated/resolvers.ts';
import type { AdLine } from './line.entity.ts';

/** Puts right who is named as paying, however far the line is. */
export const correctAdSponsor = async (tx: Transaction, input: CorrectAdSponsorInput): Promise<AdLine> => {
  const line = await lockOwn(tx.viewer, tx.lineRepository, input);
  if (line.sponsor === null)
    throw refused('ILLEGAL_TRANSITION', 'The line pays for no article and no event', 'input', 'id');
  return revise(tx.lineRepository, line, {
    sponsor: requireLocalized(input.sponsor, 100, 'input', 'sponsor'),
    sponsorRegistryId: optionalId(input.sponsorId, 'input', 'sponsorId'),
    sponsorChangeReason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
};
