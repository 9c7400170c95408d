import { isId, refused, requireStep } from '@media-graph/subgraph';
import { lockOwn, ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AdLine } from './line.entity.ts';
import { lineTransitions } from './line-transitions.ts';
import { statusNow } from './status-now.ts';

/**
 * Locks a line for a sale, and gives free what reservations held that have run out.
 *
 * @throws HOLD_EXPIRED for a line whose own reservation has run out, ILLEGAL_TRANSITION unless it may be sold so
 */
export const lockForSale = async (
  { viewer, lineRepository }: Transaction,
  input: { readonly id: string; readonly version: number },
  status: 'RESERVED' | 'BOOKED',
): Promise<AdLine> => {
  const organisationId = ownCompany(viewer);
  await lineRepository.lockSales(organisationId);
  const seen = isId(input.id) ? await lineRepository.findOneBy({ id: input.id }) : null;
  if (seen && statusNow(seen) === 'EXPIRED')
    throw refused('HOLD_EXPIRED', 'The reservation has run out: reset the line', 'input', 'id');
  const line = await lockOwn(viewer, lineRepository, input);
  requireStep(lineTransitions, line.status, status, 'input', 'id');
  await lineRepository.expireOverdue(organisationId);
  return line;
};
