import { todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { PictureLicence } from './picture-licence.entity.ts';

/** Enters what each picture of a licence earns today, or gives back with −1; what was entered stays. */
export const enterSales = async (
  tx: Transaction,
  { id: licenceId, organisationId, clientId }: PictureLicence,
  sign: 1n | -1n,
): Promise<void> => {
  const lines = await tx.linesOfLicences.load(licenceId);
  const entries = await Promise.all(
    lines.map(async ({ assetId, feeMinor }) => {
      const asset = await tx.mediaFiles.load(assetId);
      return {
        ...{ id: uuidv7(), organisationId, licenceId, clientId, assetId, soldOn: todayInShanghai() },
        ...{ personId: asset?.personId ?? null, creatorName: asset?.creatorName ?? null },
        feeMinor: sign * feeMinor,
      };
    }),
  );
  await tx.pictureSaleRepository.insert(entries);
};
