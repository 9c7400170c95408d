import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';

const atOnce = 1000;

/** Seals numbers of documents, and makes them findable, that were written down before there was a key. */
export const sealTravellers = async ({
  viewer,
  identityRepository,
  documents,
  lookup,
}: Transaction): Promise<{ sealed: number }> => {
  ownCompany(viewer);
  const open = await identityRepository.unsealed(atOnce);
  for (const { travellerId, documentNumber, documentSealed } of open) {
    const number = documentNumber ?? documents.open(documentSealed!, travellerId);
    await identityRepository.update(travellerId, {
      documentNumber: null,
      documentSealed: documentSealed ?? documents.seal(number, travellerId),
      documentHash: lookup('document', number),
    });
  }
  return { sealed: open.length };
};
