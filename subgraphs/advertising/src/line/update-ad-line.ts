import { optionalId, refused, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import { showLineText } from '../classified/show-line-text.ts';
import { submitLineText } from '../classified/submit-line-text.ts';
import type { Transaction } from '../context.ts';
import type { UpdateAdLineInput } from '../generated/resolvers.ts';
import type { AdLine } from './line.entity.ts';
import { priceTerms } from './price-terms.ts';
import { readSponsorship } from './read-sponsorship.ts';

/** Changes the terms of a draft and prices it anew; what is left out stays as it was. */
export const updateAdLine = async (tx: Transaction, input: UpdateAdLineInput): Promise<AdLine> => {
  const line = await lockOwn(tx.viewer, tx.lineRepository, input);
  if (line.status !== 'DRAFT')
    throw refused('ILLEGAL_TRANSITION', 'Only a DRAFT is changed: reset the line first', 'input', 'id');
  if (line.packageId !== null)
    throw refused('ILLEGAL_TRANSITION', 'The line is of a package: dissolve that first', 'input', 'id');
  const order = (await tx.orders.load(line.orderId))!;
  const product = (await tx.products.load(line.productId))!;
  const said = input.text == null ? null : await submitLineText(tx, product, order, input.text);
  const sponsorship = input.sponsorship !== undefined && {
    ...readSponsorship(tx, input.sponsorship ?? {}, 'input', 'sponsorship'),
    sponsorChangeReason: null,
  };
  const sectionId =
    input.sectionId === undefined ? line.sectionId : optionalId(input.sectionId, 'input', 'sectionId');
  const terms = await priceTerms(tx, product, order, {
    ...line,
    startsOn: input.startsOn ?? line.startsOn,
    endsOn: input.endsOn ?? line.endsOn,
    quantity: input.quantity ?? line.quantity,
    sectionId,
    agree: () => input.rateMinor ?? line.rateMinor,
    surcharges: input.surcharges ?? line.surcharges,
    words: said?.words ?? line.words,
    freeColumns: input.columns ?? line.freeColumns,
    freeHeightCm: input.heightCm ?? line.freeHeightCm,
  });
  const changed = await revise(tx.lineRepository, line, { ...terms, ...sponsorship, sectionId });
  if (said) await showLineText(tx, line, said);
  return changed;
};
