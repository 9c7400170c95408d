import { forAudience } from '../access.ts';
import { advertisementLabel } from '../creative/advertisement-label.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const sponsorshipResolvers: Resolvers = {
  AdSponsorship: {
    organisation: ({ sponsorRegistryId }) => (sponsorRegistryId === null ? null : { id: sponsorRegistryId }),
    label: () => advertisementLabel,
  },
  Article: {
    __resolveReference: ({ id }) => ({ id }),
    sponsorship: ({ id }, _, { sponsorshipsOfArticles }) => sponsorshipsOfArticles.load(id),
    sponsoringLine: forAudience('HEADQUARTERS', ({ id }, _, { linesOfArticles }) => linesOfArticles.load(id)),
  },
  Event: {
    __resolveReference: ({ id }) => ({ id }),
    sponsorships: ({ id }, page, { sponsorshipsOfEvents }) => sponsorshipsOfEvents.load(id, page),
    sponsorLines: forAudience('HEADQUARTERS', ({ id }, page, { linesOfEvents }) =>
      linesOfEvents.load(id, page),
    ),
  },
};
