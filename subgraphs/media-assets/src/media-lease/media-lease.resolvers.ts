import { mutation } from '@media-graph/subgraph';
import { forWitnesses } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { fileOf } from '../media-file/file-of.ts';
import { ofEveryKind } from '../media-file/of-every-kind.ts';
import { addMediaLease } from './add-media-lease.ts';
import { endMediaLease } from './end-media-lease.ts';

export const mediaLeaseResolvers: Resolvers = {
  Query: {
    expiringMediaLeases: (_, { withinDays, ...page }, { mediaLeaseRepository }) =>
      mediaLeaseRepository.expiring(withinDays, page),
  },
  Mutation: {
    addMediaLease: mutation('lease', addMediaLease),
    endMediaLease: mutation('lease', endMediaLease),
  },
  MediaLease: {
    ...fileOf(({ assetId }) => assetId),
  },
  ...ofEveryKind({
    leases: forWitnesses(({ id }, _, { leasesOfAssets }) => leasesOfAssets.load(id)),
  }),
};
