import { forColleagues, forTracers } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const imageMetadataResolvers: Resolvers = {
  ImageMetadata: {
    keywords: ({ keywords = [] }) => keywords,
    creator: ({ creator = [] }) => creator,
    personShownInTheImage: ({ personShownInTheImage = [] }) => personShownInTheImage,
    instructions: forColleagues(({ instructions }) => instructions),
    position: forTracers(({ position }) => position),
  },
};
