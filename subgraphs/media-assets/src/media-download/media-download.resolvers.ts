import { forWitnesses } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { ofEveryKind } from '../media-file/of-every-kind.ts';

export const mediaDownloadResolvers: Resolvers = {
  ...ofEveryKind({
    downloads: forWitnesses(({ id }, page, { downloadsOfAssets }) => downloadsOfAssets.load(id, page)),
  }),
  MediaDownload: {
    organisation: ({ organisationId }) => (organisationId === null ? null : { id: organisationId }),
    licence: ({ licenceId }, _, { pictureLicences }) =>
      licenceId === null ? null : pictureLicences.load(licenceId),
  },
};
