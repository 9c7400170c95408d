import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { searchVectorOf } from '../media-asset/search-vector-of.ts';
import { archivePictures } from './archive-pictures.ts';
import { assetOf } from './pictures.seed.ts';

/** The pictures of the archive, with their rights and uses: small files, painted by a program. */
export const seedArchive = async (tables: DataSources): Promise<void> => {
  for (const { number, picture, leases, use, isWithdrawn, ...more } of archivePictures()) {
    const { asset: painted, fingerprint } = await assetOf(picture, tables.storage, number);
    const { category: rightsCategory, restrictions, creatorName, personId, takenAt } = more;
    const said = { ...painted, creatorName };
    await tables.mediaAssetRepository.insert({
      ...{ ...said, rightsCategory, restrictions, personId, takenAt, searchVector: searchVectorOf(said) },
      ...(isWithdrawn && { status: 'WITHDRAWN' as const, statusReason: '當事人要求撤下（合成演示）' }),
    });
    const assetId = painted.id;
    await tables.nearDuplicateRepository.keep(assetId, fingerprint);
    await tables.mediaLeaseRepository.insert(
      leases.map((lease) => ({
        ...{ ...lease, id: seedId('MediaLease', `${picture.slug} ${lease.access}`), assetId, madeBy: 'seed' },
        ...{ channelIds: [], notes: '合成演示' },
      })),
    );
    if (use)
      await tables.mediaUsageRepository.insert({
        ...{ ...use, id: seedId('MediaUsage', picture.slug), assetId, recordedBy: 'seed' },
      });
  }
};
