import { cny } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { fileOf } from '../media-file/file-of.ts';

export const pictureSaleResolvers: Resolvers = {
  Query: {
    pictureSales: (_, asked, { pictureSaleRepository }) => pictureSaleRepository.page(asked),
    pictureIncome: (_, asked, { pictureSaleRepository }) => pictureSaleRepository.income(asked),
  },
  PictureSale: {
    licence: ({ licenceId }, _, { pictureLicences }) => pictureLicences.load(licenceId),
    client: ({ clientId }, _, { pictureClients }) => pictureClients.load(clientId),
    ...fileOf(({ assetId }) => assetId),
    creator: ({ personId }) => (personId === null ? null : { id: personId }),
    fee: ({ feeMinor }) => cny(feeMinor),
  },
  PictureIncome: {
    ...fileOf(({ assetId }) => assetId),
    fee: ({ feeMinor }) => cny(feeMinor),
  },
};
