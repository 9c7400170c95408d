import { refused, requireTextBetween } from '@media-graph/subgraph';
import { lockOwn, ownCompany } from '../access.ts';
import { showLineText } from '../classified/show-line-text.ts';
import { submitLineText } from '../classified/submit-line-text.ts';
import type { Transaction } from '../context.ts';
import { requireBeforeDeadline } from '../creative/require-before-deadline.ts';
import type { RebookAdLineInput } from '../generated/resolvers.ts';
import { agreedRate } from '../line/agreed-rate.ts';
import type { AdLine } from '../line/line.entity.ts';
import { planLine } from '../line/plan-line.ts';
import { priceTerms } from '../line/price-terms.ts';
import { requireLeadTime } from '../line/require-lead-time.ts';
import { rebook } from './rebook.ts';

/** Moves a booked line to another time or place, at the price there; a discount that was agreed stays the same share. */
export const rebookAdLine = async (tx: Transaction, input: RebookAdLineInput): Promise<AdLine> => {
  const organisationId = ownCompany(tx.viewer);
  await tx.lineRepository.lockSales(organisationId);
  const line = await lockOwn(tx.viewer, tx.lineRepository, input);
  if (line.status !== 'BOOKED')
    throw refused('ILLEGAL_TRANSITION', `A line that is ${line.status} is not moved`, 'input', 'id');
  const reason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const order = (await tx.orders.load(line.orderId))!;
  const product = (await tx.products.load(line.productId))!;
  if (input.text != null) await requireBeforeDeadline(tx, line, product, 'input', 'text');
  const said = input.text == null ? null : await submitLineText(tx, product, order, input.text);
  const moved = await priceTerms(tx, product, order, {
    ...line,
    startsOn: input.startsOn ?? line.startsOn,
    endsOn: input.endsOn ?? line.endsOn,
    words: said?.words ?? line.words,
    agree: (listRateMinor) => agreedRate(line, listRateMinor),
  });
  requireLeadTime(product, moved);
  await tx.lineRepository.expireOverdue(organisationId);
  await tx.placementRepository.release({ lineId: line.id }, reason);
  const { placements, terms } = await planLine({ ...line, ...moved }, product, input, tx);
  await tx.placementRepository.take(placements, 'SOLD');
  const changed = await rebook(tx, line, { ...moved, ...terms }, { reason, withdrawnSlotId: null });
  if (said) await showLineText(tx, line, said);
  return changed;
};
