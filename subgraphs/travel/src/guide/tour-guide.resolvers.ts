import { maskName, maskPhone, mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { registerTourGuide } from './register-tour-guide.ts';
import { updateTourGuide } from './update-tour-guide.ts';

const masks = { name: maskName, phone: maskPhone };

const show = async (
  id: string,
  field: keyof typeof masks,
  purpose: string | null | undefined,
  { guideContacts, personalData }: Context,
): Promise<string | null> => {
  const contact = await guideContacts.load(id);
  if (!contact) return null;
  return personalData.show(
    { entity: 'TourGuide', id, field, value: contact[field], mask: masks[field] },
    purpose,
  );
};

export const tourGuideResolvers: Resolvers = {
  Query: {
    tourGuides: forAudience('STAFF', (_, page, { guideRepository }) => guideRepository.page(page)),
  },
  Mutation: {
    registerTourGuide: mutation('guide', registerTourGuide),
    updateTourGuide: mutation('guide', updateTourGuide),
  },
  TourGuide: {
    __resolveReference: ({ id }, { guides }) => guides.load(id),
    name: ({ id }, { purpose }, context) => show(id, 'name', purpose, context),
    phone: ({ id }, { purpose }, context) => show(id, 'phone', purpose, context),
  },
};
