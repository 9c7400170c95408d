import { maskIdNumber, maskName, mutation, mutationOf } from '@media-graph/subgraph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { eraseTravellers } from './erase-travellers.ts';
import { nameTravellers } from './name-travellers.ts';
import { replaceTraveller } from './replace-traveller.ts';
import { sealTravellers } from './seal-travellers.ts';

const masks = {
  name: maskName,
  documentNumber: maskIdNumber,
  bornOn: (date: string) => `${date.slice(0, 4)}-**-**`,
};

const show = async (
  id: string,
  field: keyof typeof masks,
  purpose: string | null | undefined,
  { identities, documents, personalData }: Context,
): Promise<string | null> => {
  const identity = await identities.load(id);
  if (!identity) return null;
  const { documentSealed } = identity;
  const value =
    field === 'documentNumber' && documentSealed ? documents.open(documentSealed, id) : identity[field]!;
  return personalData.show({ entity: 'Traveller', id, field, value, mask: masks[field] }, purpose);
};

export const travellerResolvers: Resolvers = {
  Mutation: {
    nameTravellers: mutation('booking', nameTravellers),
    eraseTravellers: mutation('booking', eraseTravellers),
    replaceTraveller: mutation('booking', replaceTraveller),
    sealTravellers: mutationOf(sealTravellers),
  },
  Traveller: {
    __resolveReference: ({ id }, { travellers }) => travellers.load(id),
    name: ({ id }, { purpose }, context) => show(id, 'name', purpose, context),
    document: async ({ id }, _, { identities }) => (await identities.load(id))?.documentKind ?? null,
    documentNumber: ({ id }, { purpose }, context) => show(id, 'documentNumber', purpose, context),
    bornOn: ({ id }, { purpose }, context) => show(id, 'bornOn', purpose, context),
  },
};
