import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { AdAssignmentEntity, AdCreativeEntity, AdReviewEntity } from './creative.entity.ts';
import { creativeResolvers } from './creative.resolvers.ts';

export const creative: Module = {
  resolvers: [creativeResolvers],
  entities: [AdCreativeEntity, AdReviewEntity, AdAssignmentEntity],
  constraintErrors: {
    creatives_company: noCompany,
    creatives_advertiser: userError('NOT_FOUND', 'There is no such advertiser', 'input', 'advertiserId'),
    reviews_by_another: userError(
      'SEPARATION_OF_DUTY',
      'Somebody else than who submitted it reviews a creative',
    ),
    creatives_body: userError('INVALID_INPUT', 'Only what is TEXT has a text', 'input', 'text'),
    lines_text_fits: userError(
      'INVALID_INPUT',
      'A line sold by words shows one text, of no more words than it pays: updateAdLine and rebookAdLine price another',
    ),
    assignments_creative: userError('NOT_FOUND', 'There is no such creative', 'input', 'assignments'),
  },
};
