import { refused, requireEntries, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { BookAdPackageInput } from '../generated/resolvers.ts';
import { bookLine } from '../line/book-line.ts';
import type { AdPackage } from './ad-package.entity.ts';

/** Buys all that a package needs, or nothing of it. */
export const bookAdPackage = async (tx: Transaction, input: BookAdPackageInput): Promise<AdPackage> => {
  const sold = await lockOwn(tx.viewer, tx.adPackageRepository, input);
  const places = requireEntries(input.places!, 0, 20, 'input', 'places');
  if (sold.dissolvedReason !== null)
    throw refused('ILLEGAL_TRANSITION', 'The package is dissolved', 'input', 'id');
  const lines = await tx.lineRepository.partsOf('packageId', [sold.id]);
  for (const { id, version } of lines) {
    const place = places.find(({ lineId }) => lineId.toLowerCase() === id);
    const { slotIds = [], faceId } = place ?? {};
    await bookLine(tx, { id, version, slotIds, faceId });
  }
  return revise(tx.adPackageRepository, sold, {});
};
