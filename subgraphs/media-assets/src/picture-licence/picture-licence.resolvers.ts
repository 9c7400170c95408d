import { cny, mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { fileOf } from '../media-file/file-of.ts';
import { acceptPictureLicence } from './accept-picture-licence.ts';
import { pictureLicenceStatus } from './picture-licence-status.ts';
import { quotePictureLicence } from './quote-picture-licence.ts';
import { reinstatePictureLicence } from './reinstate-picture-licence.ts';
import { revokePictureLicence } from './revoke-picture-licence.ts';
import { withdrawPictureQuote } from './withdraw-picture-quote.ts';

export const pictureLicenceResolvers: Resolvers = {
  Query: {
    pictureLicence: (_, { id }, { pictureLicences }) => pictureLicences.load(id),
    pictureLicences: (_, asked, { pictureLicenceRepository }) => pictureLicenceRepository.page(asked),
  },
  Mutation: {
    quotePictureLicence: mutation('licence', quotePictureLicence),
    acceptPictureLicence: mutation('licence', acceptPictureLicence),
    withdrawPictureQuote: mutation('licence', withdrawPictureQuote),
    revokePictureLicence: mutation('licence', revokePictureLicence),
    reinstatePictureLicence: mutation('licence', reinstatePictureLicence),
  },
  PictureLicence: {
    licensor: ({ organisationId }) => ({ id: organisationId }),
    client: ({ clientId }, _, { pictureClients }) => pictureClients.load(clientId),
    status: (licence) => pictureLicenceStatus(licence),
    fee: ({ feeMinor }) => cny(feeMinor),
    pictures: ({ id }, _, { linesOfLicences }) => linesOfLicences.load(id),
  },
  PictureLicenceLine: {
    ...fileOf(({ assetId }) => assetId),
    fee: ({ feeMinor }) => cny(feeMinor),
  },
};
