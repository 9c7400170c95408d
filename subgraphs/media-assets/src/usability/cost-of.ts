import type { MediaRightsCategory, MediaUseCost } from '../generated/resolvers.ts';

/** What the use of a category costs unless something else is agreed; after the Guardian's Grid. */
export const categoryCosts: Readonly<Record<MediaRightsCategory, MediaUseCost>> = {
  STAFF_PHOTOGRAPHER: 'FREE',
  CONTRACT_PHOTOGRAPHER: 'FREE',
  COMMISSIONED_PHOTOGRAPHER: 'FREE',
  ILLUSTRATOR: 'FREE',
  COMMISSIONED_AGENCY: 'FREE',
  PR_IMAGE: 'FREE',
  HANDOUT: 'FREE',
  SCREENGRAB: 'FREE',
  COMPOSITE: 'FREE',
  CREATIVE_COMMONS: 'FREE',
  PUBLIC_DOMAIN: 'FREE',
  SOCIAL_MEDIA: 'CONDITIONAL',
  POOL: 'CONDITIONAL',
  OBITUARY: 'CONDITIONAL',
  READER: 'CONDITIONAL',
  AGENCY: 'PAY',
  CHARGEABLE: 'PAY',
};

/** What a use costs; a restriction makes what were free conditional. */
export const costOf = (category: MediaRightsCategory, restrictions: string | null): MediaUseCost => {
  const cost = categoryCosts[category];
  return cost === 'FREE' && restrictions !== null ? 'CONDITIONAL' : cost;
};
