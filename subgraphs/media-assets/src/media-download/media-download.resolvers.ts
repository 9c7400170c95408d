import { forWitnesses } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const mediaDownloadResolvers: Resolvers = {
  ImageAsset: {
    downloads: forWitnesses(({ id }, page, { downloadsOfAssets }) => downloadsOfAssets.load(id, page)),
  },
  MediaDownload: {
    organisation: ({ organisationId }) => (organisationId === null ? null : { id: organisationId }),
    licence: ({ licenceId }, _, { pictureLicences }) =>
      licenceId === null ? null : pictureLicences.load(licenceId),
  },
};
