import { cny } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

export const pictureSaleResolvers: Resolvers = {
  Query: {
    pictureSales: (_, asked, { pictureSaleRepository }) => pictureSaleRepository.page(asked),
    pictureIncome: (_, asked, { pictureSaleRepository }) => pictureSaleRepository.income(asked),
  },
  PictureSale: {
    licence: ({ licenceId }, _, { pictureLicences }) => pictureLicences.load(licenceId),
    client: ({ clientId }, _, { pictureClients }) => pictureClients.load(clientId),
    asset: ({ assetId }, _, { mediaAssets }) => mediaAssets.load(assetId),
    creator: ({ personId }) => (personId === null ? null : { id: personId }),
    fee: ({ feeMinor }) => cny(feeMinor),
  },
  PictureIncome: {
    asset: ({ assetId }, _, { mediaAssets }) => (assetId === null ? null : mediaAssets.load(assetId)),
    fee: ({ feeMinor }) => cny(feeMinor),
  },
};
