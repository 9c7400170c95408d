import { optionalId, refused, requireFound } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import { showLineText } from '../classified/show-line-text.ts';
import { submitLineText } from '../classified/submit-line-text.ts';
import type { Transaction } from '../context.ts';
import type { AddAdLineInput } from '../generated/resolvers.ts';
import type { AdLine } from './line.entity.ts';
import { priceTerms } from './price-terms.ts';
import { readSponsorship } from './read-sponsorship.ts';

/** Writes a line into an order, as DRAFT. */
export const addAdLine = async (tx: Transaction, input: AddAdLineInput): Promise<AdLine> => {
  const organisationId = ownCompany(tx.viewer);
  const { startsOn, endsOn, rateMinor, surcharges } = input;
  const order = requireFound(await tx.orders.load(input.orderId), 'input', 'orderId');
  if (order.status === 'REJECTED' || order.status === 'CLOSED')
    throw refused('ILLEGAL_TRANSITION', `The order is ${order.status}`, 'input', 'orderId');
  const product = requireFound(await tx.products.load(input.productId), 'input', 'productId');
  const sectionId = optionalId(input.sectionId, 'input', 'sectionId');
  const sponsorship = readSponsorship(tx, input, 'input');
  const isByWords = product.minWords !== null;
  const said =
    isByWords || input.text != null ? await submitLineText(tx, product, order, input.text ?? '') : null;
  const quantity = input.quantity!;
  const id = uuidv7();
  await tx.lineRepository.insert({
    ...(await priceTerms(tx, product, order, {
      ...{ startsOn, endsOn, quantity, sectionId, surcharges: surcharges!, words: said?.words ?? null },
      ...{ freeColumns: input.columns ?? null, freeHeightCm: input.heightCm ?? null },
      agree: (listRateMinor) => rateMinor ?? listRateMinor,
    })),
    id,
    organisationId,
    orderId: order.id,
    productId: product.id,
    sectionId,
    ...sponsorship,
  });
  if (said) await showLineText(tx, { id, organisationId }, said);
  return tx.lineRepository.findOneByOrFail({ id });
};
