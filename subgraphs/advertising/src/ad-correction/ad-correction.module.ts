import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { AdCorrectionEntity } from './ad-correction.entity.ts';
import { adCorrectionResolvers } from './ad-correction.resolvers.ts';

export const adCorrection: Module = {
  resolvers: [adCorrectionResolvers],
  entities: [AdCorrectionEntity],
  constraintErrors: {
    placement_corrections_company: noCompany,
    placement_corrections_of_appeared: userError(
      'ILLEGAL_TRANSITION',
      'It has not appeared, or is not over: cancel, stop or pause the line',
      ...['input', 'placementId'],
    ),
    placements_changed_by_entry: userError(
      'ILLEGAL_TRANSITION',
      'What it comes to was corrected: it stands, and is corrected again',
    ),
    placement_corrections_in_time: userError(
      'INVALID_INPUT',
      'Not in the future, and not before it appeared',
      ...['input', 'enteredOn'],
    ),
  },
};
