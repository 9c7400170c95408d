import { refused, requireDate, requireText, writeDateRange } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CreateAdRateCardInput } from '../generated/resolvers.ts';
import { readSurcharges } from '../surcharge/read-surcharges.ts';
import type { AdRateCard } from './rate-card.entity.ts';
import { readRates } from './read-rates.ts';

/** Writes down a list of prices for a time in which there is no other yet. */
export const createAdRateCard = async (
  tx: Transaction,
  input: CreateAdRateCardInput,
): Promise<AdRateCard> => {
  const organisationId = ownCompany(tx.viewer);
  const from = requireDate(input.startsOn, 'input', 'startsOn');
  const until = requireDate(input.endsOn, 'input', 'endsOn');
  if (until < from)
    throw refused('INVALID_INPUT', 'A rate card does not end before it begins', 'input', 'endsOn');
  const id = uuidv7();
  await tx.rateCardRepository.insert({
    id,
    organisationId,
    name: requireText(input.name, 100, 'input', 'name'),
    valid: writeDateRange({ from, until }),
  });
  await tx.rateRepository.insert(readRates(input.rates, { organisationId, rateCardId: id }));
  await tx.surchargeRepository.insert(readSurcharges(input.surcharges!, { organisationId, rateCardId: id }));
  return tx.rateCardRepository.findOneByOrFail({ id });
};
