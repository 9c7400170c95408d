import { shanghaiInstant } from '@media-graph/subgraph';
import type { Context } from '../context.ts';
import type { ExchangeProof } from '../generated/resolvers.ts';
import type { ExchangeAgreement } from './exchange-agreement.entity.ts';

const day = 86_400_000;

/**
 * What an agreement lets be taken, signed, so that it is taken without asking here; for a day at most, so that what has
 * ended here is known there by then.
 *
 * @returns null while it is not in force
 */
export const exchangeProofOf = async (
  { id: agreementId, giverId, takerId, ...agreed }: ExchangeAgreement,
  _: unknown,
  { endsOfExchanges, writeExchange }: Context,
): Promise<ExchangeProof | null> => {
  const end = await endsOfExchanges.load(agreementId);
  if (!end) return null;
  const { sectionSlugs, tagSlugs, territories, licence, creditLine } = agreed;
  const now = Date.now();
  const expiresAt = new Date(Math.min(now + day, shanghaiInstant(end.endsOn, '00:00').getTime()));
  const token = writeExchange({
    ...{ agreementId, giverId, takerId, sectionSlugs, tagSlugs, territories, licence, creditLine },
    ...{ madeAt: new Date(now).toISOString(), until: expiresAt.toISOString() },
  });
  return { token, expiresAt };
};
