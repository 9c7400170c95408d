import { requireFound } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { DeliveryComplaint } from './delivery-complaint.entity.ts';

type Complained = Pick<DeliveryComplaint, 'organisationId' | 'reference' | 'planId' | 'outletId' | 'copies'>;

/** Takes the copies of a complaint off what the outlet owes: a shortfall of its draw, whose id it answers. */
export const creditOutlet = async (
  tx: Pick<Transaction, 'drawRepository' | 'deliveryShortfallRepository'>,
  { organisationId, reference, planId, outletId, copies }: Complained,
): Promise<string> => {
  const draw = await tx.drawRepository.at(planId, 'SINGLE_COPY', { routeId: null, outletId });
  const { id: drawId } = requireFound(draw, 'input', 'id');
  const id = uuidv7();
  const reason = `Complaint ${reference}`;
  await tx.deliveryShortfallRepository.insert({
    id,
    organisationId,
    planId,
    drawId,
    copies: copies!,
    reason,
  });
  return id;
};

/** Takes such a credit back: the outlet owes the copies again. */
export const withdrawOutletCredit = async (
  tx: Transaction,
  { organisationId, reference, planId, shortfallId }: DeliveryComplaint,
): Promise<void> => {
  const { drawId, copies } = requireFound(await tx.deliveryShortfalls.load(shortfallId!), 'input', 'id');
  await tx.deliveryShortfallRepository.insert({
    ...{ id: uuidv7(), organisationId, planId, drawId, copies: -copies, reversesId: shortfallId },
    reason: `Complaint ${reference} was reopened`,
  });
};
