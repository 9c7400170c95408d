import {
  given,
  readDateRange,
  refused,
  requireDate,
  requireText,
  requireTextBetween,
  revise,
  writeDateRange,
} from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdateAdRateCardInput } from '../generated/resolvers.ts';
import { readSurcharges } from '../surcharge/read-surcharges.ts';
import type { AdRateCard } from './rate-card.entity.ts';
import { readRates } from './read-rates.ts';

/** Amends a rate card; of one that has begun, its name and its last day alone. */
export const updateAdRateCard = async (
  tx: Transaction,
  input: UpdateAdRateCardInput,
): Promise<AdRateCard> => {
  const card = await lockOwn(tx.viewer, tx.rateCardRepository, input);
  const { organisationId, id: rateCardId } = card;
  const held = readDateRange(card.valid);
  const from = given(input.startsOn, (day) => requireDate(day, 'input', 'startsOn')) ?? held.from;
  const until = given(input.endsOn, (day) => requireDate(day, 'input', 'endsOn')) ?? held.until!;
  if (until < from)
    throw refused('INVALID_INPUT', 'A rate card does not end before it begins', 'input', 'endsOn');
  const rates = given(input.rates, (rates) => readRates(rates, { organisationId, rateCardId }));
  if (rates) {
    await tx.rateRepository.delete({ rateCardId });
    await tx.rateRepository.insert(rates);
  }
  const surcharges = given(input.surcharges, (list) => readSurcharges(list, { organisationId, rateCardId }));
  if (surcharges) {
    await tx.surchargeRepository.delete({ rateCardId });
    await tx.surchargeRepository.insert(surcharges);
  }
  await revise(tx.rateCardRepository, card, {
    name: given(input.name, (name) => requireText(name, 100, 'input', 'name')) ?? card.name,
    valid: writeDateRange({ from, until }),
    changeReason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  return tx.rateCardRepository.findOneByOrFail({ id: card.id });
};
