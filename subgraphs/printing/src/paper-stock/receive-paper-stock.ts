import {
  refused,
  requireBetween,
  requireEntries,
  requireMinor,
  requirePast,
  requireReference,
  requireText,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ReceivePaperStockInput } from '../generated/resolvers.ts';
import type { PaperStock } from './paper-stock.entity.ts';

const year = 366 * 86_400_000;

/** Takes reels into the store; the first of a kind opens its stock. */
export const receivePaperStock = async (
  tx: Transaction,
  input: ReceivePaperStockInput,
): Promise<PaperStock> => {
  const organisationId = ownCompany(tx.viewer);
  const { grade } = input;
  const grammage = requireBetween(input.grammage, 30, 400, 'input', 'grammage');
  const reelWidthMm = requireBetween(input.reelWidthMm, 200, 4000, 'input', 'reelWidthMm');
  const costPerTonneMinor = requireMinor(
    input.costPerTonneMinor,
    { most: 100_000_000_000n },
    ...['input', 'costPerTonneMinor'],
  );
  const supplier = requireText(input.supplier, 120, 'input', 'supplier');
  const reels = requireEntries(input.reels, 1, 200, 'input', 'reels');
  const kind = { organisationId, grade, grammage, reelWidthMm };
  const stock = await tx.paperStockRepository.ofKind(kind, uuidv7());
  const receivedAt = requirePast(input.receivedAt, 'input', 'receivedAt');
  if (Date.now() - receivedAt.getTime() > year)
    throw refused('INVALID_INPUT', 'Paper is entered within a year', 'input', 'receivedAt');
  await tx.paperReelRepository.insert(
    reels.map(({ number, grams }) => ({
      id: uuidv7(),
      organisationId,
      stockId: stock.id,
      number: requireReference(number, 40, 'input', 'reels'),
      receivedGrams: BigInt(requireBetween(grams, 1000, 10_000_000, 'input', 'reels')),
      remainingGrams: BigInt(grams),
      costPerTonneMinor,
      supplier,
      receivedAt,
    })),
  );
  return stock;
};
