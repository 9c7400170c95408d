import { refused, requireFound, requireMinor, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { DeliveryCarrier } from '../carrier/delivery-carrier.entity.ts';
import type { Transaction } from '../context.ts';
import type { AdjustCarrierPayInput } from '../generated/resolvers.ts';
import { requireNearDay } from '../issue-plan/require-near-day.ts';

/** Puts a carrier's account right with the next settlement, where one that was paid turns out wrong. */
export const adjustCarrierPay = async (
  tx: Transaction,
  input: AdjustCarrierPayInput,
): Promise<DeliveryCarrier> => {
  const organisationId = ownCompany(tx.viewer);
  const carrier = requireFound(await tx.carriers.load(input.carrierId), 'input', 'carrierId');
  const field = ['input', 'chargeMinor'];
  const amountMinor = requireMinor(input.chargeMinor, { least: -100_000_000n, most: 100_000_000n }, ...field);
  if (amountMinor === 0n) throw refused('INVALID_INPUT', 'This changes nothing', ...field);
  await tx.chargeRepository.insert({
    ...{ id: uuidv7(), organisationId, carrierId: carrier.id, amountMinor },
    issueDate: requireNearDay(input.issueDate, 'input', 'issueDate'),
    reason: requireText(input.reason, 500, 'input', 'reason'),
  });
  return carrier;
};
