import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';

const atOnce = 1000;

/** Seals numbers of documents that were written down before there was a key. */
export const sealTravellers = async ({
  viewer,
  identityRepository,
  documents,
}: Transaction): Promise<{ sealed: number }> => {
  ownCompany(viewer);
  const open = await identityRepository.unsealed(atOnce);
  for (const { travellerId, documentNumber } of open)
    await identityRepository.update(travellerId, {
      documentNumber: null,
      documentSealed: documents.seal(documentNumber!, travellerId),
    });
  return { sealed: open.length };
};
