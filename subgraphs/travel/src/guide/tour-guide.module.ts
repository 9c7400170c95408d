import { type Module, userError } from '@media-graph/subgraph';
import { noAgency } from '../company/no-agency.ts';
import { GuideContactEntity, TourGuideEntity } from './tour-guide.entity.ts';
import { tourGuideResolvers } from './tour-guide.resolvers.ts';

export const tourGuide: Module = {
  resolvers: [tourGuideResolvers],
  entities: [TourGuideEntity, GuideContactEntity],
  constraintErrors: {
    guides_company: noAgency,
    guides_retired: userError('INVALID_INPUT', 'The guide works no longer', 'input', 'guideId'),
    guides_needed: userError(
      'ILLEGAL_TRANSITION',
      'The guide is on a departure that is not back',
      ...['input', 'isRetired'],
    ),
    guides_licence_unique: userError(
      'DUPLICATE',
      'Another guide has this licence number',
      ...['input', 'licenceNumber'],
    ),
  },
};
