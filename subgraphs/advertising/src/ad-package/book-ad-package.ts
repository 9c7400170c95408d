import { checkEach, refused, requireEntries, requireFound, revise } from '@media-graph/subgraph';
import { lockOwn, ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { BookAdPackageInput } from '../generated/resolvers.ts';
import { bookLine } from '../line/book-line.ts';
import type { AdPackage } from './ad-package.entity.ts';

/** Buys all that a package needs, or nothing of it. */
export const bookAdPackage = async (tx: Transaction, input: BookAdPackageInput): Promise<AdPackage> => {
  await tx.lineRepository.lockSales(ownCompany(tx.viewer));
  const sold = await lockOwn(tx.viewer, tx.adPackageRepository, input);
  const places = requireEntries(input.places!, 0, 20, 'input', 'places');
  if (sold.dissolvedReason !== null)
    throw refused('ILLEGAL_TRANSITION', 'The package is dissolved', 'input', 'id');
  const lines = await tx.lineRepository.partsOf('packageId', [sold.id]);
  const placeOf = new Map(
    checkEach(places, ({ lineId, ...place }, index) => {
      const line = lines.find(({ id }) => id === lineId.toLowerCase());
      return [requireFound(line, 'input', 'places', String(index), 'lineId').id, place] as const;
    }),
  );
  for (const { id, version } of lines) {
    const { slotIds = [], faceId } = placeOf.get(id) ?? {};
    await bookLine(tx, { id, version, slotIds, faceId }, sold.id);
  }
  return revise(tx.adPackageRepository, sold, {});
};
