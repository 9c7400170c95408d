import {
  given,
  refused,
  requireDate,
  requireFound,
  requireMinor,
  requireTextBetween,
  revise,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CorrectAdPlacementInput } from '../generated/resolvers.ts';
import type { AdCorrection } from './ad-correction.entity.ts';

/** Enters by how much a placement that has appeared comes to more or less; the database counts it on its line. */
export const correctAdPlacement = async (
  tx: Transaction,
  input: CorrectAdPlacementInput,
): Promise<AdCorrection> => {
  const reason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const seen = requireFound(await tx.placements.load(input.placementId), 'input', 'placementId');
  const line = await lockOwn(tx.viewer, tx.lineRepository, { id: seen.lineId, version: input.version });
  // What it comes to stays so while its line is locked.
  const placement = await tx.placementRepository.findOneByOrFail({ id: seen.id });
  const changeOf = (to: bigint | null | undefined, now: bigint, field: string): bigint =>
    (given(to, (minor) => requireMinor(minor, {}, 'input', field)) ?? now) - now;
  const { bookedMinor, priceChangeMinor, directCostMinor, costChangeMinor } = placement;
  const price = changeOf(input.costMinor, bookedMinor + priceChangeMinor, 'costMinor');
  const cost = changeOf(input.directCostMinor, (directCostMinor ?? 0n) + costChangeMinor, 'directCostMinor');
  if (price === 0n && cost === 0n)
    throw refused('INVALID_INPUT', 'It comes to this already', 'input', 'costMinor');
  const id = uuidv7();
  await tx.adCorrectionRepository.insert({
    id,
    organisationId: line.organisationId,
    placementId: placement.id,
    enteredOn: requireDate(input.enteredOn ?? todayInShanghai(), 'input', 'enteredOn'),
    priceChangeMinor: price,
    costChangeMinor: cost,
    reason,
  });
  await revise(tx.lineRepository, line, {});
  return tx.adCorrectionRepository.findOneByOrFail({ id });
};
